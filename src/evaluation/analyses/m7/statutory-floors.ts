import type { Language } from '../../../locales';
import { choiceAt } from '../check-inputs';
import type { Inputs } from '../inputs';
import type { PlacedTable, SheetDraft } from '../sheet-draft';
import { roles } from './benefit-inputs';
import { rules, type Shares } from './shares';
import { words } from './sharing-words';

const statutoryFloor = 0.5;

/** What the law leaves to inventors and main contributors inside each university's share. */
export function floorsTable(
  sheet: SheetDraft,
  inputs: Inputs,
  { by }: Shares,
  shares: PlacedTable,
  language: Language,
): void {
  const w = words[language];
  const given = inputs.parties;
  const column = given.table.columns.find(({ id }) => id === 'role')!.content;
  const universities = given
    .texts('role')
    .flatMap((role, row) =>
      column.kind === 'choice' && roles[choiceAt(column.choices, role)] === 'university' ? [row] : [],
    );
  if (universities.length === 0) return;
  const floors = sheet.table(w.floors, 2, [
    { id: 'name', header: w.floor, values: [w.inventors, w.main] },
    { id: 'floor', header: w.weight, values: [statutoryFloor, statutoryFloor], input: true, numberFormat: '0%' },
  ]);
  sheet.note(w.floorsNote);
  const numberFormat = '#,##0.0';
  for (const row of universities) {
    const gets = rules.map((rule) => by[rule][row]);
    sheet.table(given.text('party', row), rules.length, [
      { id: 'rule', header: w.rule, values: rules.map((rule) => w[rule]) },
      {
        id: 'gets',
        header: w.gets,
        formulas: () => rules.map((rule) => `=${shares.cell(rule, row)}`),
        expected: gets,
        numberFormat,
      },
      {
        id: 'inventors',
        header: w.toInventors,
        formula: (at) => `=${at.column('gets')}*${floors.cell('floor', 0)}`,
        expected: gets.map((value) => value * statutoryFloor),
        numberFormat,
      },
      {
        id: 'main',
        header: w.toMain,
        formula: (at) => `=${at.column('inventors')}*${floors.cell('floor', 1)}`,
        expected: gets.map((value) => value * statutoryFloor * statutoryFloor),
        numberFormat,
      },
      {
        id: 'rest',
        header: w.rest,
        formula: (at) => `=${at.column('gets')}-${at.column('inventors')}`,
        expected: gets.map((value) => value * (1 - statutoryFloor)),
        numberFormat,
      },
    ]);
  }
}
