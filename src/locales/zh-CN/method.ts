import type { method as english } from '../en/method';
import type { TextsOf } from '../texts';

export const method: TextsOf<typeof english> = {
  title: '如何由分数得出排名？',
  lead: '您要用 {{indicators}} 个指标为 {{units}} 个对象排名。',
  leadFixed: '您要对 {{units}} 个对象按 {{indicators}} 个固定刻度的指标排名。',
  shares: {
    title: '如何由各项份额得出总份额？',
    lead: '{{units}} 个对象按 {{indicators}} 个指标分享。只有各项份额的加权平均仍是份额。',
  },
  advised: '推荐',
  why: {
    shares: '份额的加权平均仍是份额，全部对象合计 100%。',
    fixed: '增加对象不会改变其他对象的次序，每一分都可解释。',
    explained: '每一分都可解释：得分是各项 0–100 分的加权平均。',
    gaps: '有缺失的对象按其余数据评分，覆盖权重达 80% 即可。多数其他方法不能有缺失值。',
  },
  all: '全部 {{number}} 种排名方法',
  fewer: '只看适用的方法',
  obstacle: {
    shares: '得出的是得分，不是份额。',
    missing: '不能有缺失值，而数据中有缺失。',
    negative: '数值不能为负，而数据中有负值。',
    'one-dimension': '只有一个维度时，与加权平均相同。',
  },
  cannot: {
    incomplete: '此方法不能有缺失值。请选择加权平均，或补齐数据。',
    'not-defined': '此方法对这些数据没有结果：各指标在对象间没有差异。',
    'out-of-domain': '此方法对这些数据没有结果：有数值超出其可用范围。',
    'open-questions': '权重问答还有题目未回答，请返回作答。',
    'no-weight': '所有权重均为零，请至少给一个指标设置权重。',
  },
  compare: '并列比较',
  compareWith: '与另一方法比较',
  otherMethod: '另一方法',
  notComparable: '两种方法无法比较：其中一种对这些数据得不出次序。',
  same: '两种方法得出的次序完全相同。',
  nearlySame: '两种方法得出的次序几乎相同（秩相关 {{correlation}}）。分歧最大的是：',
  different: '两种方法得出的次序明显不同（秩相关 {{correlation}}）。分歧最大的是：',
  unit: '对象',
  places: '相差',
  recorded: '您的选择随结果一并写入。',
  preview: '预览',
};
