import type { compare as english } from '../en/compare';
import type { TextsOf } from '../texts';

export const compare: TextsOf<typeof english> = {
  title: '对比',
  headline: {
    strongWeak: '{{strongest}}最强，{{weakest}}最弱',
    alike: '各维度水平相近',
    one: '各对象得分',
  },
  lead: {
    dimension: '各维度 0–100 分。点选{{unit}}查看详情。',
    indicator: '各指标 0–100 分。点选{{unit}}查看详情。',
  },
  sortBy: '按{{column}}排序',
  noValue: '无数值',
  nextColumns: '显示第 {{first}} 至 {{last}} 列，共 {{all}} 列',
  methods: '其他方法',
  methodsOn: '与其他方法比较',
  methodsSame: '其他 {{count}} 种方法也都把{{first}}排在第一。',
  methodsDiffer_other: '其他 {{all}} 种方法中有 {{count}} 种的第一名不同。',
  noMethods: '其他方法对这些数据得不出次序。',
  method: '方法',
  correlation: '秩相关',
  first: '第一名',
  shared: '并列',
  disagree: '分歧最大的是：',
  places: '名次',
  from: '{{best}} 至 {{worst}}',
};
