import { withRows } from '../../evaluation/chosen-rows';
import type { Evaluation } from '../../evaluation/evaluation';
import {
  modelEvaluation,
  ownEvaluation,
  withDirection,
  withEnds,
  type Choices,
} from '../../evaluation/make-evaluation';
import { ownIndicators } from '../../evaluation/mapping/own-indicators';
import type { Source } from '../../evaluation/source';
import type { Language } from '../../locales';
import { loadModel } from '../../models/load';
import type { Draft } from './draft';
import { weightChoiceOf } from './weights-choice';

type Unweighted = Omit<Choices, 'weights'>;

const ownOf = (draft: Draft, choices: Unweighted): Evaluation => {
  const inUse = ownIndicators(choices.source)
    .filter(({ code }) => draft.columns[code])
    .map((indicator) => withDirection(indicator, draft.directions[indicator.code] ?? 'benefit'));
  const indicators = inUse.map((indicator) => ({ ...indicator, defaultWeight: 1 / inUse.length }));
  const weights = weightChoiceOf(
    draft,
    indicators.map(({ code }) => code),
  );
  return ownEvaluation(indicators, { ...choices, weights });
};

/** Ends of scales and of classes that were typed over in the sheet. */
const withOwnScales = (draft: Draft, evaluation: Evaluation): Evaluation => ({
  ...evaluation,
  indicators: evaluation.indicators.map((indicator) => {
    const ends = draft.ends[indicator.code];
    return ends ? withEnds(indicator, ends) : indicator;
  }),
  grades: evaluation.grades && { ...evaluation.grades, cutoffs: draft.cutoffs ?? evaluation.grades.cutoffs },
});

/** The evaluation that a draft asks for, over the data as it was last read. */
export const evaluationOf = (draft: Draft, read: Source, language: Language): Evaluation => {
  const { unitColumn, peers, method, rows, preparation, kept } = draft;
  const source = withRows(read, rows, unitColumn);
  const choices = { source, unitColumn, peers, method, rows, preparation, kept };
  if (draft.topic.kind === 'own') {
    return withOwnScales(draft, ownOf(draft, { ...choices, name: draft.name ?? source.table ?? source.sheet }));
  }
  const model = loadModel(draft.topic.id);
  const named = { ...choices, name: draft.name ?? (language === 'zh-CN' ? model.name.zh : model.name.en) };
  const unweighted = modelEvaluation(model, draft.columns, {
    ...named,
    profile: draft.profile,
    weights: { from: 'default' },
  });
  const codes = unweighted.indicators.map(({ code }) => code);
  return withOwnScales(draft, { ...unweighted, weights: weightChoiceOf(draft, codes) });
};
