import { columnLetters, sourceAddress } from '../../evaluation/address';
import { derivedMark, readColumnText } from '../../evaluation/column-text';
import { levelsOf } from '../../evaluation/elicitation/levels';
import { readJudges, readExperts } from '../../evaluation/elicitation/read-judgements';
import type { Evaluation, IndicatorData, RowChoice } from '../../evaluation/evaluation';
import { suggestMapping } from '../../evaluation/mapping/suggest-mapping';
import { givenGoalposts } from '../../evaluation/points';
import type { Source } from '../../evaluation/source';
import { ownColumn } from '../../evaluation/values';
import type { StoredEvaluation } from '../../evaluation/stored';
import type { StoredChoices, StoredIndicator } from '../../evaluation/stored-choices';
import { givenWeightsOf, type GivenWeights } from '../../evaluation/weight-origins';
import { areGiven, givenWeights } from '../../evaluation/weights';
import type { Language } from '../../locales';
import { loadModel } from '../../models/load';
import type { Ends } from '../../models/score/ends';
import { newInterview, type InterviewDraft } from './interview-draft';
import { newDraft, type Draft } from './draft';
import { evaluationOf } from './evaluation-of';

/** A draft taken from the workbook; `lost` are the columns that it was made from and that are no longer there. */
export interface RestoredDraft {
  readonly draft: Draft;
  readonly lost: readonly string[];
}

/** A line of the table of weights whose columns are still there, under the code that its indicator has now. */
interface Line extends StoredIndicator {
  readonly formula: IndicatorData;
  /** Its code in the sheet. */
  readonly storedCode: string;
}

/**
 * The choices of all steps as the workbook tells them, over the data as it stands now. Weights and ends of scales that
 * were typed over in the sheet are taken as they stand.
 */
export const restoredDraft = (
  stored: StoredEvaluation,
  choices: StoredChoices,
  source: Source,
  language: Language,
): RestoredDraft => {
  const suggested = suggestedColumns(stored, source, language);
  const dataOf = ({ code, data }: StoredIndicator): IndicatorData | null =>
    data.startsWith(derivedMark) ? (suggested[code] ?? null) : readColumnText(data, source.headers);
  const lines = choices.indicators.flatMap((line): Line[] => {
    const formula = dataOf(line);
    if (!formula) return [];
    const code = stored.model === null ? ownCode(source, formula) : line.code;
    return [{ ...line, formula, storedCode: line.code, code }];
  });
  const unit = choices.unitColumn === null ? null : readColumnText(choices.unitColumn, source.headers);
  const lost = [
    ...(choices.unitColumn !== null && unit === null ? [choices.unitColumn] : []),
    ...choices.indicators.filter((line) => dataOf(line) === null).map(({ data }) => data),
  ];
  const whole = lost.length === 0;
  const draft: Draft = {
    ...newDraft(stored.model === null ? { kind: 'own' } : { kind: 'model', id: stored.model }),
    name: stored.name,
    place: { sheet: source.sheet, table: source.table, address: sourceAddress(source) },
    headers: source.headers,
    unitColumn: unit?.sum[0] ?? null,
    peers: columnOf(choices.peers, source),
    rows: { year: yearOf(choices, source), leftOut: choices.unitsLeftOut },
    kept: choices.kept,
    preparation: {
      ...choices.preparation,
      groups: columnOf(choices.preparation.groups, source),
    },
    // Where columns are gone, what the model makes of those that are there now.
    columns: { ...(whole ? {} : suggested), ...byCode(lines, ({ formula }) => formula) },
    confirmed: lines.map(({ code }) => code),
    directions: byCode(lines, ({ direction }) => (direction === 'cost' ? 'cost' : 'benefit')),
    leaveOut: whole,
    profile: choices.profile,
    weightsFrom: stored.weights,
    method: { id: stored.method, option: stored.methodOption },
    furthest: whole ? 'write' : 'data',
    written: whole,
  };
  const asked = { ...draft, interview: answersIn(evaluationOf(draft, source, language), lines, stored, choices) };
  const plain = evaluationOf(asked, source, language);
  return {
    draft: { ...asked, ...typedOver(plain, lines, choices.cutoffs), ...combined(plain, asked, lines, choices) },
    lost,
  };
};

const byCode = <Value>(lines: readonly Line[], value: (line: Line) => Value): Record<string, Value> =>
  Object.fromEntries(lines.map((line) => [line.code, value(line)]));

const columnOf = (reference: string | null, source: Source): number | null =>
  reference === null ? null : (readColumnText(reference, source.headers)?.sum[0] ?? null);

/** The year as it stands in the cells, where a number is not a text. */
const yearOf = ({ year }: StoredChoices, source: Source): RowChoice['year'] => {
  const column = year && columnOf(year.column, source);
  if (year === null || column === null) return null;
  const row = source.rows.find((cells) => String(cells[column]) === year.value);
  return row ? { column, value: row[column] } : null;
};

/** Own indicators are coded by the letters of their columns, which may have moved. */
const ownCode = (source: Source, data: IndicatorData): string => columnLetters(source.column + (ownColumn(data) ?? 0));

/** What the model makes of the columns; derived indicators are taken from it in any case. */
const suggestedColumns = ({ model }: StoredEvaluation, source: Source, language: Language): Draft['columns'] => {
  if (model === null) return {};
  const { suggestions } = suggestMapping(loadModel(model), source, language);
  return Object.fromEntries(suggestions.map(({ indicator, formula }) => [indicator.code, formula]));
};

/** What differs in the tables from what the model and the origin of the weights would give. */
const typedOver = (
  plain: Evaluation,
  lines: readonly Line[],
  cutoffs: readonly number[] | null,
): Pick<Draft, 'ends' | 'cutoffs' | 'weightsFrom' | 'handWeights'> => {
  const lineOf = (code: string) => lines.find((line) => line.code === code);
  const ends = plain.indicators.flatMap((indicator): [string, Ends][] => {
    const [line, given] = [lineOf(indicator.code), givenGoalposts(indicator)];
    if (!line) return [];
    const now = { low: line.low === 'data' ? null : line.low, high: line.high === 'data' ? null : line.high };
    return now.low === given.low && now.high === given.high ? [] : [[indicator.code, now]];
  });
  const weights = handWeights(plain, lines);
  const given = plain.grades?.cutoffs ?? null;
  return {
    ends: Object.fromEntries(ends),
    cutoffs: cutoffs && given && cutoffs.some((cutoff, at) => cutoff !== given[at]) ? cutoffs : null,
    weightsFrom: weights ? 'hand' : plain.weights.from,
    handWeights: weights ?? {},
  };
};

/** The answers of an interview as its sheet tells them now, under the codes that the indicators have now. */
const answersIn = (
  evaluation: Evaluation,
  lines: readonly Line[],
  stored: StoredEvaluation,
  { judgements, combination }: StoredChoices,
): InterviewDraft => {
  if (!judgements) return newInterview;
  const levels = levelsOf(evaluation);
  const codeNow = (code: string) => lines.find(({ storedCode }) => storedCode === code)?.code ?? code;
  if ((combination?.given ?? stored.weights) === 'bwm') {
    return { ...newInterview, judges: readJudges(levels, judgements, codeNow) };
  }
  const experts = readExperts(levels, judgements, codeNow).map((expert) => ({ ...expert, kept: [] }));
  return experts.length > 0 ? { ...newInterview, experts } : newInterview;
};

/** Combined weights as they stand; given ones that were typed over are by hand. */
const combined = (
  plain: Evaluation,
  draft: Draft,
  lines: readonly Line[],
  { combination: stored }: StoredChoices,
): Partial<Draft> => {
  if (!stored) return {};
  const { given, data, combination: way, part, weights } = stored;
  const weightOf = ({ storedCode }: Line) => weights[storedCode] ?? 0;
  const total = lines.reduce((sum, line) => sum + weightOf(line), 0);
  const percents = byCode(lines, (line) => (100 * weightOf(line)) / total);
  // An interview's weights are formulas, which nobody types over.
  const kept =
    given === 'ahp' || given === 'bwm' || (given !== 'hand' && total > 0 && areThose(plain, { from: given }, percents));
  return {
    combination: { given: kept ? given : 'hand', data, way, part: part ?? draft.combination.part },
    handWeights: kept ? {} : percents,
  };
};

const areThose = (plain: Evaluation, origin: GivenWeights, percents: Readonly<Record<string, number>>): boolean => {
  const given = givenWeights(plain, origin);
  return plain.indicators.every(({ code }, at) => nearlyEqual(percents[code] ?? 0, 100 * given[at]));
};

const nearlyEqual = (one: number, other: number): boolean => Math.abs(one - other) < 1e-9;

/** Percent by code where the weights in the table are not those that their origin gives; null where they are. */
const handWeights = (plain: Evaluation, lines: readonly Line[]): Record<string, number> | null => {
  const origin = givenWeightsOf(plain.weights);
  const total = lines.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  if (total === 0 || plain.weights.from === 'combined' || origin === null) return null;
  if (origin.from !== 'hand' && !areGiven(plain, origin)) return null;
  const percents = byCode(lines, ({ weight }) => (100 * (weight ?? 0)) / total);
  if (origin.from === 'hand') return percents;
  return areThose(plain, origin, percents) ? null : percents;
};
