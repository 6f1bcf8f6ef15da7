import type { weights as english } from '../en/weights';
import type { TextsOf } from '../texts';

export const weights: TextsOf<typeof english> = {
  title: '各部分占多大比重？',
  ownTitle: '各指标占多大比重？',
  from: '权重来源',
  source: {
    default: '模型默认值',
    equal: '等权',
    entropy: '熵权法（由数据得出）',
    critic: 'CRITIC 法（由数据得出）',
    hand: '手动设定',
  },
  reason: {
    default: '随模型提出的建议权重，理由见下。评审组看法不同时，可以修改。',
    equal: '每个指标同样重要，易于说明；但指标多的维度因此占比更大。',
    entropy: '对象间差异越大的指标权重越大。它反映区分能力而非重要性，并随数据变化。',
    critic: '差异越大、与其他指标重复越少的指标权重越大。它反映区分能力而非重要性，并随数据变化。',
    hand: '由您给出百分比。权重写入单元格，以后可在表中修改。',
  },
  rescaled: '已在所用指标中按比例重新分配。',
  total: '合计',
  byHand: '手动调整',
  inside: '查看各部分内部（{{count}} 项）',
  partsOnly: '只看各部分',
  weightOf: '{{indicator}}的权重（百分比）',
  hold: '锁定{{indicator}}',
  scale: '按比例调至 100%',
  written: '权重及其理由随结果一并写入。',
  notHundred: '合计为 {{total}}%。请调至 100%，或点选“按比例调至 100%”。',
  allHeld: '全部权重均已锁定，解锁一个后才能按比例调整。',
  cannot: {
    incomplete: '这种权重不能有缺失值。请另选权重来源，或补齐数据。',
    'not-defined': '无法由数据得出权重：每个指标在所有对象上都相同。请另选权重来源。',
    'out-of-domain': '数据中有负的份额，无法得出这种权重。请另选权重来源。',
    'no-weight': '所有权重均为零，请至少给一个指标设置权重。',
  },
  use: '使用此权重',
};
