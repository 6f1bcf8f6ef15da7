import type { Choices } from '../../../src/evaluation/make-evaluation';
import type { Evaluation, IndicatorInUse } from '../../../src/evaluation/evaluation';
import { ownEvaluation, withDirection } from '../../../src/evaluation/make-evaluation';
import { ownIndicators } from '../../../src/evaluation/mapping/own-indicators';
import type { CellValue, Source } from '../../../src/evaluation/source';
import { provinces, sourceOf } from '../provinces';

const standard: Pick<Choices, 'name' | 'unitColumn' | 'weights' | 'method'> = {
  name: 'Own',
  unitColumn: 0,
  weights: { from: 'equal' },
  method: { id: 'weighted-sum' },
};

/** All columns of numbers as own indicators; those named are costs. */
export const ownOver = (source: Source, costs: readonly string[], choices: Partial<Choices> = {}): Evaluation => {
  const indicators = ownIndicators(source).map((indicator) =>
    withDirection(indicator, costs.includes(indicator.name.en) ? 'cost' : 'benefit'),
  );
  return ownEvaluation(indicators, { ...standard, source, ...choices });
};

/** Three columns of the provinces, one of them a cost, with weights by hand. */
export function own(choices: Partial<Choices> = {}): Evaluation {
  const source = choices.source ?? provinces();
  const wanted = ['rd_intensity_pct', 'rd_exp_internal_10k_yuan', 'patents_granted_invention'];
  const indicators = ownIndicators(source)
    .filter(({ name }) => wanted.includes(name.en))
    .map((indicator) => withDirection(indicator, indicator.name.en === wanted[1] ? 'cost' : 'benefit'));
  const weights = { from: 'hand', values: [2, 1, 5] } as const;
  return ownEvaluation(indicators, { ...standard, source, unitColumn: 1, weights, ...choices });
}

/** Benefits and costs that are constant or 0 throughout, and units that tie. */
export const awkward = (choices: Partial<Choices> = {}): Evaluation =>
  ownOver(
    sourceOf(
      ['Unit', 'B', 'C', 'Constant', 'Zero', 'Constant cost', 'Many'],
      [
        ['a', 5, 20, 4, 0, 3, 0],
        ['b', 7, 10, 4, 0, 3, 12],
        ['c', 5, 20, 4, 0, 3, 0],
        ['d', 1, 40, 4, 0, 3, 30],
        ['e', 7, 25, 4, 0, 3, 7],
      ],
    ),
    ['C', 'Constant cost'],
    choices,
  );

/** Every rule of points that a model may use, over six units of which some have no value. */
export const everyRule = (): Evaluation => {
  const scorings: IndicatorInUse['scoring'][] = [
    { rule: 'linear' },
    { rule: 'goalpost', low: 2, high: 9 },
    { rule: 'goalpost', low: null, high: null },
    { rule: 'log', low: 0, high: 50 },
    { rule: 'target', low: 4, high: 8 },
    { rule: 'percentile', fallback: { rule: 'linear' } },
    { rule: 'percentile', fallback: { rule: 'goalpost', low: 0, high: 60 } },
    { rule: 'percentile', fallback: { rule: 'log', low: 0, high: 60 } },
    { rule: 'anchor', anchors: 'M', mean: true },
    { rule: 'binary' },
    {
      rule: 'piecewise',
      knots: [
        [0, 0],
        [5, 60],
        [10, 100],
      ],
    },
    { rule: 'share', anchors: null },
    { rule: 'share', anchors: 'M' },
  ];
  const headers = ['Unit', ...scorings.map((_, at) => `I${at}`)];
  const rows: CellValue[][] = [
    ['a', 50, 5, 7, 10, 5, 3, 20, 20, 3, 1, 2, 30, 2],
    ['b', 60, 8, 2, 40, 9, 4, '', '', 4.5, 0, 7, 20, 3],
    ['c', '', 1, 3, 0, 3, 4, 40, 40, 1, 1, 11, 10, 5],
    ['d', 110, 9, 3, 80, 16, 1, 50, 50, 5, 1, 5, 0, 1],
    ['e', 20, 3, 5, 25, 1, 9, 10, 10, 2, 0, 0, 5, 4],
    ['f', 20, 3, '', 25, 1, 9, '', '', 2, 0, '', 5, 4],
  ];
  const source = sourceOf(headers, rows);
  const indicators = ownIndicators(source).map((indicator, at) => ({ ...indicator, scoring: scorings[at] }));
  const values = scorings.map((_, at) => 1 + (at % 3));
  return ownEvaluation(indicators, { ...standard, name: 'Every rule', source, weights: { from: 'hand', values } });
};

/** The same with the last two units in a group of their own, too few for percentiles. */
export const inPeerGroups = (): Evaluation => {
  const evaluation = everyRule();
  const { headers, rows } = evaluation.source;
  const groups = rows.map((row, at) => [...row, at < 5 ? 'large' : 'small']);
  const another = ['g', 70, 4, 6, 30, 7, 2, 35, 35, 2.5, 1, 6, 4, 2, 'small'];
  return { ...evaluation, source: sourceOf([...headers, 'Group'], [...groups, another]), peers: headers.length };
};
