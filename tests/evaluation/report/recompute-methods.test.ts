import type { Evaluation, MethodChoice } from '../../../src/evaluation/evaluation';
import { methods } from '../../../src/evaluation/methods/methods';
import { provinces, provincesByM8 } from '../provinces';
import { expectRecomputed } from './expect-recomputed';
import { awkward, own } from './own-cases';
import { paragraphOf, planFor, plannedCells } from './told';

/** Every method with each of its choices. */
const choices = methods.flatMap(({ id, option }): MethodChoice[] =>
  option ? option.choices.map((choice) => ({ id, option: choice })) : [{ id }],
);

const few = { ...provinces(), rows: provinces().rows.slice(0, 9) };

const over: [string, (method: MethodChoice) => Evaluation][] = [
  ['points of a model', (method) => provincesByM8({ method, source: few })],
  ['values with a cost', (method) => own({ method })],
  ['constant and empty columns', (method) => awkward({ method })],
];

const cases = over.flatMap(([data, make]) =>
  choices.flatMap((method) =>
    (['en', 'zh-CN'] as const).map((language) => ({
      id: method.id,
      option: method.option ?? '',
      data,
      language,
      make,
      method,
    })),
  ),
);

test.each(cases)('$id $option over $data is recomputed from its paragraph ($language)', async (one) => {
  const evaluation = one.make(one.method);
  const plan = planFor(evaluation, one.language);
  await expectRecomputed(paragraphOf(evaluation, one.language), plannedCells(plan, evaluation.source));
});
