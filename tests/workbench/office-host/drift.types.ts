import type { Members } from '../../../src/workbench/office-host/member';

/**
 * Nothing here runs: `tsc` checks that members which differ from Excel's declarations do not compile. An expected
 * error that does not come breaks the type check.
 */
export const agrees: Members<'Worksheet'>[] = [
  { name: { get: (sheet) => sheet, set: () => undefined } },
  { id: { get: (sheet) => sheet } },
  { tables: { is: 'TableCollection', of: (sheet) => ({ sheet }) } },
  { activate: { act: () => undefined } },
];

export const drifts: Members<'Worksheet'>[] = [
  // @ts-expect-error Excel has no such member.
  { colour: { get: () => '' } },
  // @ts-expect-error The name is a text.
  { name: { get: () => 5, set: () => undefined } },
  // @ts-expect-error The name can be set.
  { name: { get: () => '' } },
  // @ts-expect-error The identifier cannot be set.
  { id: { get: () => '', set: () => undefined } },
  // @ts-expect-error The tables are a collection of tables.
  { tables: { is: 'ChartCollection', of: (sheet) => sheet } },
  // @ts-expect-error activate() gives nothing to read.
  { activate: { answer: () => true } },
  // @ts-expect-error getRange() leads to a range.
  { getRange: { act: () => undefined } },
  // @ts-expect-error getRange() leads to one range, not to a sheet.
  { getRange: { is: 'Worksheet', find: (sheet: string) => sheet } },
  // @ts-expect-error The arguments of getCell() are numbers.
  { getCell: { is: 'Range', find: (_sheet: string, _row: string) => null } },
  // @ts-expect-error onChanged is an event.
  { onChanged: { get: () => undefined } },
  // @ts-expect-error The event of onChanged has no such part.
  { onChanged: { listen: (_sheet: string, emit: (event: { colour: string }) => void) => () => emit({ colour: '' }) } },
];
