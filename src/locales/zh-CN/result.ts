import type { result as english } from '../en/result';
import type { TextsOf } from '../texts';

export const result: TextsOf<typeof english> = {
  live: '实时：随单元格变化。',
  readingLive: '正在从工作簿读取评价…',
  tab: { ranking: '排名', compare: '对比', unit: '对象', robust: '稳健性', report: '报告' },
  ranking: '排名',
  scale: '{{score}}（{{low}}–{{high}}）',
  smallerBetter: '{{scale}}，越小越好',
  rank: '名次',
  none: '无',
  showAll: '显示全部 {{number}} 个',
  showFirst: '只显示前 {{count}} 个',
  amongPeers: '{{group}}：{{of}} 个中第 {{rank}} 名',
  search: '查找对象',
  noneFound: '没有这个名称的对象。',
  lead: {
    score: '{{units}} 个对象的排名，方法：{{method}}。',
    shares: '{{units}} 个对象的份额，方法：各项份额的{{method}}。',
  },
  together: '份额合计 {{sum}}%。',
  weights: '权重来源：{{source}}。',
  without: {
    score_other: '{{count}} 个没有得分。',
    shares_other: '{{count}} 个没有份额。',
  },
  liveSince: '实时：随单元格变化。最近更新 {{time}}。',
  reading: '正在从工作表读取排名…',
  further: '基于此排名',
  goToSheet: '在工作表中显示',
  empty: '排名中没有对象',
  emptyLead: '其中的行可能已被删除，请重新写入评价。',
};
