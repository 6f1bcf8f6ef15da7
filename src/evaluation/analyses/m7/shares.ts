import type { Language } from '../../../locales';
import { matrixOf } from '../../../methods/matrix';
import { correctedShapley } from '../../../methods/sharing/corrected-shapley';
import { nash } from '../../../methods/sharing/nash';
import { shapley } from '../../../methods/sharing/shapley';
import type { Inputs } from '../inputs';
import type { DraftColumn, PlacedTable } from '../sheet-draft';
import { consortiumOf, factors, hasPower, type Consortium } from './consortium';
import { words } from './sharing-words';

/** Weights of the model's dimensions B to E: a judgement of this project, to be replaced by an interview. */
export const factorWeights = [0.3, 0.3, 0.2, 0.2];

export const rules = ['equal', 'proportional', 'shapley', 'corrected', 'nash'] as const;
type Rule = (typeof rules)[number];

export interface Shares {
  readonly alone: readonly number[];
  readonly whole: number;
  readonly by: Readonly<Record<Rule, readonly number[]>>;
}

/** What each party gets by every rule. */
export function sharesOf(inputs: Inputs): Shares {
  const { players, worth } = consortiumOf(inputs);
  const { parties: given } = inputs;
  const whole = worth[worth.length - 1];
  const alone = players.map((_, player) => worth[1 << player]);
  const put = given.numbers('input');
  const all = put.reduce((sum, value) => sum + value, 0);
  const table = players.map((_, row) => factors.map((factor) => given.number(factor, row)));
  const powers = hasPower(given) ? given.numbers('power') : players.map(() => 1);
  const power = powers.reduce((sum, value) => sum + value, 0);
  return {
    alone,
    whole,
    by: {
      equal: players.map(() => whole / players.length),
      proportional: put.map((value) => (whole * value) / all),
      shapley: [...shapley(worth)],
      corrected: [...correctedShapley(worth, matrixOf(table), factorWeights).shares],
      nash: [
        ...nash(
          whole,
          alone,
          powers.map((value) => value / power),
        ).shares,
      ],
    },
  };
}

/** One row a party: the least and the most that it gets, alone, and by each rule. */
export function shareColumns(
  inputs: Inputs,
  { players, rowOf }: Consortium,
  { alone, by }: Shares,
  weights: PlacedTable,
  language: Language,
): readonly DraftColumn[] {
  const w = words[language];
  const { parties: given, coalitions: listed } = inputs;
  const total = listed.cell('value', rowOf[rowOf.length - 1]);
  const game = `${given.cells('party')},${listed.cells('coalition')},${listed.cells('value')}`;
  const zone = players.map((_, row) => rules.map((rule) => by[rule][row]));
  const low = zone.map((values) => Math.min(...values));
  const high = zone.map((values) => Math.max(...values));
  const power = hasPower(given) ? `,${given.cells('power')}` : '';
  const numberFormat = '#,##0.0';
  const eachParty = (formula: (row: number) => string) => players.map((_, row) => formula(row));
  return [
    { id: 'party', header: w.party, formula: () => `=${given.cells('party')}`, expected: players },
    {
      id: 'from',
      header: w.from,
      formulas: (at) => eachParty((row) => `=MIN(${at.inRow('equal', 'nash', row)})`),
      expected: low,
      numberFormat,
    },
    {
      id: 'to',
      header: w.to,
      formulas: (at) => eachParty((row) => `=MAX(${at.inRow('equal', 'nash', row)})`),
      expected: high,
      numberFormat,
    },
    {
      id: 'width',
      header: w.width,
      formulas: (at) => eachParty((row) => `=${at.cell('to', row)}-${at.cell('from', row)}`),
      expected: high.map((value, row) => value - low[row]),
      numberFormat,
    },
    {
      id: 'alone',
      header: w.alone,
      formulas: () => eachParty((row) => `=${listed.cell('value', rowOf[1 << row])}`),
      expected: alone,
      numberFormat,
    },
    {
      id: 'equal',
      header: w.equal,
      formulas: () => eachParty(() => `=${total}/${players.length}`),
      expected: by.equal,
      numberFormat,
    },
    {
      id: 'proportional',
      header: w.proportional,
      formula: () => `=${total}*${given.cells('input')}/SUM(${given.cells('input')})`,
      expected: by.proportional,
      numberFormat,
    },
    {
      id: 'shapley',
      header: w.shapley,
      formula: () => `=COOP.SHAPLEY(${game})`,
      expected: by.shapley,
      numberFormat,
    },
    {
      id: 'corrected',
      header: w.corrected,
      formula: () =>
        `=COOP.SHAPLEY.CORRECTED(${game},HSTACK(${factors.map((factor) => given.cells(factor)).join(',')}),${weights.column('weight')})`,
      expected: by.corrected,
      numberFormat,
    },
    {
      id: 'nash',
      header: w.nash,
      formula: (at) => `=COOP.NASH(${total},${at.column('alone')}${power})`,
      expected: by.nash,
      numberFormat,
    },
  ];
}
