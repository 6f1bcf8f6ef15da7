import type { GameFacts } from '../../game-facts';
import type { SentencesOf } from '../sentences';
import { indicator, item } from './places';

export const games: SentencesOf<GameFacts> = {
  'too-many-players': (facts) => `${facts.argument}：参与方超过 ${facts.most} 个时无法计算。请将部分参与方合并。`,
  'player-repeated': (facts) => `${item(facts)}：参与方“${facts.text}”重复出现。请只保留一个。`,
  'player-with-plus': (facts) => `${item(facts)}：名称“${facts.text}”含有用于连接参与方的 +。请换用其他名称。`,
  'player-unknown': (facts) => `${item(facts)}：“${facts.text}”不是参与方。请按 players 中的名称填写，并用 + 连接。`,
  'member-repeated': (facts) => `${item(facts)}：联盟中“${facts.text}”出现两次。请每个参与方只写一次。`,
  'coalition-repeated': (facts) => `${item(facts)}：联盟“${facts.text}”重复出现。请只保留一个。`,
  'coalition-missing': (facts) => `${facts.argument}：缺少联盟“${facts.text}”。请补上该联盟及其收益。`,
  'allocation-not-whole': (facts) => `${facts.argument}：各方所得之和不等于全体合作的收益。请改正。`,
  'weight-not-positive': (facts) => `${item(facts)}：参与方的权重必须大于 0。请改正。`,
  'zero-factor': (facts) => `${indicator(facts)}：各方在该因素上均为 0，结果无定义。请去掉该因素。`,
  'no-surplus': (facts) => `${facts.argument}：各方不合作时的所得之和超过总额，结果无定义。请改正总额或这些数值。`,
};
