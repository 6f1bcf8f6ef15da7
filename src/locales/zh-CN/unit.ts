import type { unit as english } from '../en/unit';
import type { TextsOf } from '../texts';

export const unit: TextsOf<typeof english> = {
  title: '单个对象',
  choose: '对象',
  compareWith: '对比',
  mean: '{{count}} 个的均值',
  rank: '{{count}} 个中第 {{rank}} 名 · {{score}} {{value}}',
  noRank: '无名次：数据不足，未评分',
  radar: '{{count}} 项中，{{unit}}有 {{above}} 项高于{{reference}}。',
  indicator: '指标',
  dimension: '维度',
  why: '{{unit}}为何在此名次？',
  againstMean: '与均值相比的得分',
  againstUnit: '与{{other}}相比的得分',
  notASum: '得分乘以权重。{{method}}以自己的方式使用同样的得分。',
  alike: '与对比对象没有差别。',
  lift: '怎样能上升一名',
  liftFirst: '已是第一。',
  liftPoints: '再增加 {{gain}} 分，例如{{indicator}}由 {{from}} 变为 {{to}}。',
  liftPointsOnly: '再增加 {{gain}} 分。单靠一个指标做不到。',
  liftOther: '仅次于{{next}}。例如{{indicator}}由 {{from}} 变为 {{to}}即可。',
  liftOtherOnly: '仅次于{{next}}。单靠一个指标无法改变。',
  liftTied: '与{{next}}名次相同，略有增加即可超过，例如{{indicator}}由 {{from}} 变为 {{to}}。',
  arithmetic: '仅为算术推算，其余一切不变。',
  heldBack: '差距主要在哪里',
  heldBackShare: '占与满分差距的比例',
};
