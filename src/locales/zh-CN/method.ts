import type { method as english } from '../en/method';
import type { TextsOf } from '../texts';

export const method: TextsOf<typeof english> = {
  title: '如何由分数得出排名？',
  lead: '您要用 {{indicators}} 个指标为 {{units}} 个对象排名。',
  advised: '推荐',
  'weighted-sum': {
    name: '加权平均',
    reason: '每一分都可解释：得分是各项 0–100 分的加权平均。',
    caution: '长处可以弥补短处。',
  },
  topsis: {
    name: 'TOPSIS',
    reason: '离最优近、离最差远，适合作为对照。',
    caution: '增加对象时名次可能互换，且不能有缺失值。',
  },
  cannot: {
    incomplete: 'TOPSIS 不能有缺失值。请选择加权平均，或补齐数据。',
    'not-defined': '此方法对这些数据没有结果：各指标在对象间没有差异。',
    'out-of-domain': '此方法对这些数据没有结果：有数值超出其可用范围。',
    'no-weight': '所有权重均为零，请至少给一个指标设置权重。',
  },
  compare: '并列比较',
  compareWith: '与另一方法比较',
  same: '两种方法得出的次序完全相同。',
  nearlySame: '两种方法得出的次序几乎相同（秩相关 {{correlation}}）。分歧最大的是：',
  different: '两种方法得出的次序明显不同（秩相关 {{correlation}}）。分歧最大的是：',
  unit: '对象',
  mean: '加权平均',
  places: '相差',
  recorded: '您的选择随结果一并写入。',
  preview: '预览',
};
