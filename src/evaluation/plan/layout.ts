import type { Language, Translate } from '../../locales';
import type { Text } from '../../models/schema';
import { absolute, cellAddress, onSheet, rangeAddress } from '../address';
import { membersOf } from '../evaluate';
import type { DimensionInUse, Evaluation } from '../evaluation';
import type { Result } from '../result';
import { scoreName } from '../score-name';
import { headerRow } from './appearance';
import type { ObjectNames } from './names';

export interface SheetNames {
  readonly evaluation: string;
  readonly weights: string;
  /** Written only where weights come from an interview. */
  readonly judgements: string;
  /** Written only where weights of two kinds are combined. */
  readonly combined: string;
  readonly values: string;
  readonly points: string;
  readonly ranking: string;
}

/** Everything a sheet of the plan is made from. */
export interface Layout {
  readonly evaluation: Evaluation;
  readonly result: Result;
  readonly t: Translate;
  readonly language: Language;
  readonly sheets: SheetNames;
  readonly objects: ObjectNames;
}

/** Values and points have a second header row, with the unit of measurement or the weight, above the units. */
export const firstUnitRow = headerRow + 2;
export const subheaderRow = headerRow + 1;

export const textIn = ({ language }: Pick<Layout, 'language'>, text: Text): string =>
  language === 'en' ? text.en : text.zh;

/** One dimension without siblings is the whole: it gets no column of its own. */
export const shownDimensions = ({ evaluation }: Layout): readonly DimensionInUse[] =>
  evaluation.dimensions.length > 1 ? evaluation.dimensions : [];

/**
 * Columns of the sheet of points: units, indicators, dimensions, then what follows from them. Where there is no
 * coordination, no class or no peer groups, the next column takes its place.
 */
export function pointColumns(layout: Layout) {
  const { grades, peers } = layout.evaluation;
  const dimension = 1 + layout.evaluation.indicators.length;
  const coverage = dimension + shownDimensions(layout).length;
  const coordination = coverage + 3;
  const grade = coordination + (grades?.basis === 'coordination' ? 1 : 0);
  const peer = grade + (grades ? 1 : 0);
  const note = peer + (peers === null ? 0 : 3);
  return {
    unit: 0,
    indicator: 1,
    dimension,
    coverage,
    score: coverage + 1,
    rank: coverage + 2,
    coordination,
    grade,
    peer,
    peerCount: peer + 1,
    peerRank: peer + 2,
    note,
  };
}

/** The cells of all units in some columns of values or points, as a formula on the same sheet names them. */
export const unitCells = ({ result }: Layout, column: number, columns = 1): string =>
  absolute(rangeAddress(firstUnitRow, column, result.units.length, columns));

export const unitCellsOn = (layout: Layout, sheet: string, column: number, columns = 1): string =>
  onSheet(sheet, unitCells(layout, column, columns));

/** The weights stand above the points, one for each indicator, rescaled to sum 1. */
export const weightCells = (first: number, count: number): string =>
  absolute(rangeAddress(subheaderRow, first, 1, count));

/** First column and number of columns of a dimension's indicators, which stand side by side. */
export function membersSpan({ evaluation }: Layout, dimension: DimensionInUse): { first: number; count: number } {
  const members = membersOf(evaluation, dimension);
  return { first: 1 + members[0], count: members.length };
}

export type WeightKey =
  | 'code'
  | 'indicator'
  | 'dimension'
  | 'direction'
  | 'unit'
  | 'rule'
  | 'low'
  | 'high'
  | 'weight'
  | 'reason'
  | 'scoringReason'
  | 'data';

/** Columns of the table of weights; own indicators have no dimensions and no reasons of a model. */
export function weightColumns({ evaluation }: Pick<Layout, 'evaluation'>): {
  keys: WeightKey[];
  at: (key: WeightKey) => number;
} {
  const keys: WeightKey[] = ['code', 'indicator', 'direction', 'unit', 'rule', 'low', 'high', 'weight', 'reason'];
  if (evaluation.model) keys.splice(2, 0, 'dimension');
  if (evaluation.model) keys.push('scoringReason');
  keys.push('data');
  return { keys, at: (key) => keys.indexOf(key) };
}

/** A cell of the table of weights. */
export const weightTableCell = (layout: Layout, indicator: number, key: 'low' | 'high' | 'weight'): string =>
  cellAddress(headerRow + 1 + indicator, weightColumns(layout).at(key));

export const classRow = ({ evaluation }: Layout): number =>
  headerRow + 1 + evaluation.indicators.length + evaluation.beside.length + 2;

export const scoreHeader = ({ evaluation: { result, method }, t }: Layout): string => scoreName(t, result, method.id);

export const blankIfMissing = (number: number | null): number | '' =>
  number === null || Number.isNaN(number) ? '' : number;
