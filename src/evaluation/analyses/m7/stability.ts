import type { Language } from '../../../locales';
import type { Inputs } from '../inputs';
import { digits, either, live } from '../live-text';
import type { DraftColumn, PlacedTable, SheetDraft } from '../sheet-draft';
import { partners, splitsOf, type Consortium } from './consortium';
import { rules, type Shares } from './shares';
import { words } from './sharing-words';

/** Above this many parties a coalition has too many splits for one formula. */
const mostSplitParties = 5;

/** For each coalition what its members get by a rule beyond what it earns alone, and below the worst by each rule. */
export function stabilityTable(
  sheet: SheetDraft,
  { players, worth, rowOf }: Consortium,
  { by }: Shares,
  inputs: Inputs,
  shares: PlacedTable,
  language: Language,
): PlacedTable {
  const w = words[language];
  const listed = inputs.coalitions;
  const proper = Array.from({ length: worth.length - 2 }, (_, at) => at + 1);
  const numberFormat = '#,##0.0';
  const gain = (members: number) =>
    worth[members] - Math.max(...splitsOf(members).map(([one, other]) => worth[one] + worth[other]));
  const value = (members: number) => listed.cell('value', rowOf[members]);
  const splits = (members: number) =>
    splitsOf(members)
      .map(([one, other]) => `${value(one)}+${value(other)}`)
      .join(',');
  const hasSplits = players.length <= mostSplitParties;
  const table = sheet.table(w.coalitions, proper.length, [
    {
      id: 'coalition',
      header: w.coalition,
      formulas: () => proper.map((members) => `=${listed.cell('coalition', rowOf[members])}`),
      expected: proper.map((members) => listed.text('coalition', rowOf[members])),
    },
    {
      id: 'worth',
      header: w.worth,
      formulas: () => proper.map((members) => `=${value(members)}`),
      expected: proper.map((members) => worth[members]),
      numberFormat,
    },
    ...rules.map((rule): DraftColumn => ({
      id: rule,
      header: w[rule],
      formulas: (at) =>
        proper.map((members, row) => {
          const gets = partners(players, members).map((player) => shares.cell(rule, player));
          return `=ROUND(${gets.join('+')}-${at.cell('worth', row)},6)`;
        }),
      expected: proper.map((members) => excess(by[rule], worth, members, players)),
      numberFormat,
    })),
    ...(hasSplits
      ? [
          {
            id: 'gain',
            header: w.gain,
            formulas: (at: PlacedTable) =>
              proper.map((members, row) =>
                splits(members) === '' ? '=""' : `=${at.cell('worth', row)}-MAX(${splits(members)})`,
              ),
            expected: proper.map((members) => (splits(members) === '' ? '' : gain(members))),
            numberFormat,
            align: 'Right' as const,
          },
        ]
      : []),
  ]);
  const first = table.cell(rules[0], 0).replaceAll('$', '');
  sheet.mark(
    table.span(rules[0], hasSplits ? 'gain' : 'nash').replaceAll('$', ''),
    `=AND(ISNUMBER(${first}),${first}<0)`,
  );
  return table;
}

/** Whether the fair shares hold. */
export function sayStability(
  sheet: SheetDraft,
  { players, worth }: Consortium,
  { by }: Shares,
  table: PlacedTable,
  language: Language,
): void {
  const column = table.column('shapley');
  const all = Array.from({ length: worth.length - 2 }, (_, at) => excess(by.shapley, worth, at + 1, players));
  const worst = Math.min(...all);
  const leaving = all.filter((value) => value < 0).length;
  const count = digits(`COUNTIF(${column},"<0")`, leaving);
  const missing = digits(`-MIN(${column})`, -worst, 1);
  const holds =
    language === 'en'
      ? live`Under the Shapley value no group would do better alone: the shares are in the core.`
      : live`按 Shapley 值分配，没有任何组合单独行动会更好：分配位于核心之内。`;
  const breaks =
    language === 'en'
      ? live`Under the Shapley value ${count} of the groups would do better alone, by up to ${missing}: the shares are not in the core.`
      : live`按 Shapley 值分配，有 ${count} 个组合单独行动会更好，最多可多得 ${missing}：分配不在核心之内。`;
  sheet.say(either(`MIN(${column})<0`, worst < 0, breaks, holds));
}

/** Rounded as the cell rounds, so that a share that is met exactly does not seem missed. */
function excess(shares: readonly number[], worth: Float64Array, members: number, players: readonly string[]): number {
  const gets = partners(players, members).reduce((sum, player) => sum + shares[player], 0);
  const rounded = Math.round((gets - worth[members]) * 1e6) / 1e6;
  return rounded === 0 ? 0 : rounded;
}
