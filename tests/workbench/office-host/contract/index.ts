import { calculation } from './calculation';
import { charts } from './charts';
import { events } from './events';
import { formats } from './formats';
import { functions } from './functions';
import { loading } from './loading';
import { namesAndSettings } from './names-and-settings';
import { office } from './office';
import { rangeContents } from './range-contents';
import { rangeShape } from './range-shape';
import { rules } from './rules';
import type { Runner } from './runner';
import { tables } from './tables';
import { worksheets } from './worksheets';

/**
 * What the add-in expects of Excel, written against the globals Office, Excel and CustomFunctions alone: the same
 * suite runs over the stand-in in Jest, in the workbench's page and in real Excel.
 */
export const contract: readonly ((runner: Runner) => void)[] = [
  loading,
  worksheets,
  rangeContents,
  rangeShape,
  formats,
  rules,
  tables,
  charts,
  namesAndSettings,
  calculation,
  functions,
  events,
  office,
];
