import type { Indicator, Model, Text } from '../schema';
import { both } from './column';

const mine = both('Replace this by your own reason.', '请改写为您自己的理由。');

const indicator = (code: string, name: Text, part: Pick<Indicator, 'unit' | 'accepts'> & Partial<Indicator>) =>
  ({
    code,
    name,
    definition: both('Say here what is counted or asked.', '请在此说明统计或询问的内容。'),
    scoringReason: mine,
    source: both('Say here who has the data.', '请在此说明数据由谁提供。'),
    data: null,
    derived: null,
    aliases: [],
    cites: [],
    direction: 'benefit',
    weight: 0.5,
    ...part,
  }) as Indicator;

const rating = { unit: both('1–5', '1–5 分'), accepts: { min: 1, max: 5 } };
const share = { unit: both('%', '%'), accepts: { min: 0, max: 100 } };
const count = { unit: both('items', '项'), accepts: { min: 0, max: null } };

/** A small model to type over: two dimensions, and an indicator for each of the commonest rules. */
export const starterModel: Model = {
  id: 'own',
  version: '1.0.0',
  name: both('My own model', '我的模型'),
  question: both('What do you want to judge?', '您想评价什么？'),
  purpose: both('Say here what the model is for.', '请在此说明模型的用途。'),
  source: both('Made by its user.', '由使用者自行编制。'),
  cites: [],
  unitWord: both('unit', '对象'),
  unitHeaders: { en: ['Name'], zh: ['名称'] },
  result: 'score',
  required: [],
  dimensions: [
    {
      code: 'A',
      name: both('First dimension', '维度一'),
      weight: 0.5,
      reason: mine,
      insideReason: mine,
      indicators: [
        indicator('A1', both('Indicator by rating', '评分指标'), {
          ...rating,
          scoring: { rule: 'anchor', anchors: 'M', mean: false },
        }),
        indicator('A2', both('Indicator by share', '占比指标'), { ...share, scoring: { rule: 'linear' } }),
      ],
    },
    {
      code: 'B',
      name: both('Second dimension', '维度二'),
      weight: 0.5,
      reason: mine,
      insideReason: mine,
      indicators: [
        indicator('B1', both('Indicator by number', '数量指标'), {
          ...count,
          scoring: { rule: 'goalpost', low: 0, high: 10 },
        }),
        indicator('B2', both('Indicator where less is better', '越低越好的指标'), {
          ...count,
          direction: 'cost',
          scoring: { rule: 'goalpost', low: null, high: null },
        }),
      ],
    },
  ],
  variables: [],
  profiles: [],
  parameters: [],
  grades: {
    basis: 'points',
    leastUnits: 1,
    cutoffs: [80, 60],
    labels: [both('A', 'A'), both('B', 'B'), both('C', 'C')],
    reason: mine,
  },
  vetoes: [],
  checks: [],
  forbidden: [],
};
