import { normalizationNames, normalize } from '../../src/methods/normalization/normalize';
import { impute } from '../../src/methods/preparing/impute';
import { rate } from '../../src/methods/preparing/rate';
import { screen } from '../../src/methods/preparing/screen';
import { treat } from '../../src/methods/preparing/treat';
import { randomTable } from '../samples';
import type { Subject } from '../subject';
import { columns, everySize, onTables } from './tables';

const family = 'Preparing';

export const preparing: Subject[] = [
  ...normalizationNames.map((name) =>
    onTables(family, `normalize ${name}`, (data, _, directions) => normalize(data, directions, name)),
  ),
  onTables(family, 'screen', (data) => screen(data)),
  onTables(family, 'treat', (data) => treat(data)),
  onTables(family, 'rate goalpost', (data) => rate(data.values, 'goalpost')),
  {
    family,
    method: 'impute median, 1 % missing',
    counted: `units × ${columns} indicators`,
    sizes: everySize,
    prepare: (rows) => {
      const data = randomTable(rows, columns);
      const withGaps = { ...data, values: data.values.map((value, at) => (at % 100 === 99 ? NaN : value)) };
      return { numbers: data.values, run: () => impute(withGaps, 'median') };
    },
  },
];
