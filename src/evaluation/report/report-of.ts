import { methodOf } from '../methods/methods';
import { headline, headlineText } from '../headline';
import { loadModel } from '../../models/load';
import type { Text } from '../../models/schema';
import { sourceAddress } from '../address';
import { dimensionWeights, membersOf } from '../evaluate';
import type { Evaluation } from '../evaluation';
import { hasOpenGoalposts } from '../points';
import { unknownShares } from '../unknown-shares';
import { valuesOf } from '../values';
import { dataWeightingOf, givenWeightsOf } from '../weight-origins';
import type { Result } from '../result';
import type { CellValue } from '../source';
import { methodsFacts, type MethodsContext } from './methods-facts';
import { methodsParagraphs, placed, type InLanguage } from './methods-paragraph';
import {
  numberColumn,
  percentColumn,
  rankColumn,
  textColumn,
  type Report,
  type ReportColumn,
  type ReportPart,
  type ReportSection,
  type ReportTable,
} from './report';
import { obstacleSentences } from './unscored';

/** The ranking as its sheet shows it: unit, score and rank in the first columns. */
export interface ShownRanking {
  readonly sheet: string;
  /** Its first unit, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

export interface ReportInput extends MethodsContext, InLanguage {
  readonly evaluation: Evaluation;
  readonly result: Result;
  readonly ranking: ShownRanking;
  /** What a robustness run found, with its stamp; null where none was made. */
  readonly robustness: readonly string[] | null;
  /** Since when the ranking's cells are values, ISO 8601; null while they are live. */
  readonly frozen: string | null;
}

/** A report is read on paper: longer rankings stay in their own sheet. */
export const mostRanked = 200;
const mostFindings = 12;
/** More columns than these do not fit on a page. */
export const mostColumns = 9;

export function reportOf(input: ReportInput): Report {
  const { evaluation, result, t } = input;
  const section = (part: ReportPart, paragraphs: string[], table: ReportTable | null = null): ReportSection => ({
    part,
    title: t(`report.part.${part}`),
    paragraphs,
    table,
  });
  const facts = methodsFacts(evaluation, input);
  const joined = (sentences: readonly string[]) => sentences.join(input.language === 'zh-CN' ? '' : ' ');
  return {
    title: evaluation.name,
    subtitle: t('report.subtitle', { date: input.written.slice(0, 10), version: input.version }),
    sections: [
      section('finding', [headlineText(t, headline(result), evaluation.result)]),
      section('purpose', [purpose(input)]),
      section('data', dataParagraphs(input)),
      section(
        'weights',
        [t(`report.weightsFrom.${kindOf(evaluation)}`, { reason: t(`weighting.reason.${evaluation.weights.from}`) })],
        weightsTable(input),
      ),
      section('ranking', rankingParagraphs(input), rankingTable(input)),
      ...(input.robustness ? [section('robustness', [...input.robustness])] : []),
      section('limits', limits(input)),
      section('methods', methodsParagraphs(facts, input).map(joined)),
    ],
  };
}

const textOf =
  ({ language }: InLanguage) =>
  (text: Text): string =>
    language === 'zh-CN' ? text.zh : text.en;

function purpose(input: ReportInput): string {
  const { evaluation, t } = input;
  if (!evaluation.model) return t('report.purpose.own', { count: evaluation.indicators.length });
  const { id, version, name } = evaluation.model;
  const [told, model] = [textOf(input)(loadModel(id).purpose), textOf(input)(name)];
  return t('report.purpose.model', { purpose: told, model, version });
}

function dataParagraphs(input: ReportInput): string[] {
  const { evaluation, result, findings, t } = input;
  const { source, indicators, leftOut } = evaluation;
  const units = result.units.length;
  const missing = valuesOf(evaluation).flat().filter(Number.isNaN).length;
  const names = leftOut.map(({ code, name }) => `${code} ${textOf(input)(name)}`).join(t('report.methods.semicolon'));
  const all = leftOut.length + indicators.length;
  const shown = findings.slice(0, mostFindings);
  const more = findings.length - shown.length;
  return [
    [
      t('report.data.used', {
        units,
        indicators: indicators.length,
        cells: sourceAddress(source),
        sheet: source.sheet,
      }),
      missing === 0 ? t('report.data.complete') : t('report.data.missing', { count: missing }),
    ].join(input.language === 'zh-CN' ? '' : ' '),
    ...(leftOut.length > 0 ? [t('report.data.leftOut', { missing: leftOut.length, all, names })] : []),
    findings.length === 0 ? t('report.data.foundNothing') : t('report.data.found', { count: findings.length }),
    ...shown.map(({ finding, reason }) => {
      const told = placed(finding, t);
      return `– ${reason === null ? told : `${told} ${t('report.data.reason', { reason })}`}`;
    }),
    ...(more > 0 ? [t('report.data.more', { count: more })] : []),
  ];
}

/** Each dimension with its reason, its indicators below it; own indicators stand alone. */
function weightsTable(input: ReportInput): ReportTable {
  const { evaluation, result, t } = input;
  const { dimensions, indicators, weights } = evaluation;
  const inLanguage = textOf(input);
  const ofDimensions = dimensionWeights(evaluation, result.weights);
  const whole = dimensions.length > 1;
  const rows = dimensions.flatMap((dimension, at) => [
    ...(whole
      ? [[inLanguage(dimension.name), ofDimensions[at], weights.from === 'default' ? inLanguage(dimension.reason) : '']]
      : []),
    ...membersOf(evaluation, dimension).map((member) => {
      const { name, scoring } = indicators[member];
      const rule = t('report.table.points', { rule: t(`sheets.rule.${scoring.rule}`) });
      return [`${whole ? '    ' : ''}${inLanguage(name)}`, result.weights[member], rule];
    }),
  ]);
  return {
    columns: [
      textColumn(t('report.table.part')),
      percentColumn(t('report.table.weight')),
      textColumn(t('report.table.reason')),
    ],
    rows,
  };
}

/** Whether people or the data give the weights, and in which way people do. */
const kindOf = ({ weights }: Evaluation) =>
  weights.from === 'combined' ? 'combined' : (givenWeightsOf(weights)?.from ?? 'data');

function rankingParagraphs({ evaluation, result, ranking, t, language }: ReportInput): string[] {
  const scored = result.scores.filter((score) => score !== null).length;
  const unscored = result.units.length - scored;
  return [
    [
      t(`report.ranking.scored.${evaluation.result}`, { count: scored }),
      ...(unscored > 0 ? [t(`report.ranking.unscored.${evaluation.result}`, { count: unscored })] : []),
      ...(result.units.length > mostRanked
        ? [t('report.ranking.first', { count: mostRanked, all: result.units.length, sheet: ranking.sheet })]
        : []),
    ].join(language === 'zh-CN' ? '' : ' '),
  ];
}

function rankingTable({ evaluation, ranking }: ReportInput): ReportTable {
  const [unit, score, rank, ...others] = ranking.headers.slice(0, mostColumns);
  const isText = (at: number) => ranking.rows.every((row) => typeof row[at] !== 'number');
  const columns: ReportColumn[] = [
    textColumn(unit),
    numberColumn(score, methodOf(evaluation.method.id).digits),
    rankColumn(rank),
    ...others.map((title, at) => (isText(3 + at) ? textColumn(title) : numberColumn(title, 0))),
  ];
  return { columns, rows: ranking.rows.slice(0, mostRanked).map((row) => row.slice(0, columns.length)) };
}

/** Whether the sheet's ranking is another than what data and choices give: somebody wrote over its cells. */
export function rankingDiffers({ ranking, result }: Pick<ReportInput, 'ranking' | 'result'>): boolean {
  const scoreOf = new Map<string, (number | null)[]>();
  result.units.forEach((unit, at) => scoreOf.set(unit, [...(scoreOf.get(unit) ?? []), result.scores[at]]));
  const isSame = (shown: CellValue, score: number | null) =>
    score === null ? shown === '' : typeof shown === 'number' && Math.abs(shown - score) < 1e-6 * (1 + Math.abs(score));
  return (
    ranking.rows.length !== result.units.length ||
    ranking.rows.some(([unit, shown]) => !scoreOf.get(String(unit))?.some((score) => isSame(shown, score)))
  );
}

function limits(input: ReportInput): string[] {
  const { evaluation, result, t } = input;
  const { weights, method, indicators, leftOut } = evaluation;
  return [
    ...(givenWeightsOf(weights)?.from === 'default' ? [t('report.limits.default')] : []),
    ...(dataWeightingOf(weights) ? [t('report.limits.sample')] : []),
    t(`methods.${method.id}.caution`),
    ...(indicators.some(hasOpenGoalposts) ? [t('report.limits.open')] : []),
    ...(indicators.some(({ scoring }) => scoring.rule === 'percentile') ? [t('report.limits.peers')] : []),
    ...(leftOut.length > 0 ? [t('report.limits.leftOut', { missing: leftOut.length })] : []),
    ...obstacleSentences(evaluation, result, t, textOf(input)),
    ...unknownShares(evaluation, result.points).map(({ name }) =>
      t('sheets.note.share', { indicator: textOf(input)(name) }).trim(),
    ),
    ...(input.frozen !== null ? [t('report.limits.frozen', { time: input.frozen })] : []),
    ...(input.frozen === null && rankingDiffers(input) ? [t('report.limits.changed')] : []),
    t('report.limits.cause'),
  ].map((sentence) => `– ${sentence}`);
}
