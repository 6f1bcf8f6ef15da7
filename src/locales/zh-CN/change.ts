import type { change as english } from '../en/change';
import type { TextsOf } from '../texts';

export const change: TextsOf<typeof english> = {
  open: '与上年比较',
  openCaption: '权重与评分区间不变：谁提高了，因何提高',
  title: '与哪一年比较？',
  lead: '按本次评价的权重与评分区间为该年打分。',
  sameTable: '在同一张表中',
  table: '工作表“{{sheet}}”，{{rows}} 行。',
  lacks_other: '缺少 {{count}} 个所需的列。',
  now: '本期',
  none: '没有可比较的其他年份',
  noneLead: '请把上年数据表（表头相同）放入此工作簿；或在“数据”步骤中，从含多年数据的表里选定一年。',
  compare: '比较',
  nothingYet: '尚未写入任何内容。',
  rose: '{{all}} 个对象中有 {{rose}} 个得分高于 {{then}}',
  most: '升幅最大：{{unit}}，{{amount}} 分。分值以 0 和 100 为界。',
  nobody: '没有两期都有得分的对象',
  nobodyLead: '对象按名称对应。请查看两张表中的名称写法是否一致。',
  chart: '两期得分',
  row: '{{unit}}：{{then}}，本期 {{now}}',
  unit: '对象',
  difference: '变化',
  ranks: '名次',
  mover: '影响最大的指标',
  fromTo: '{{a}} → {{b}}',
  apart: '未参与比较',
  onlyIn: '仅 {{label}} 有：{{names}}',
  unscored: '其中一期没有得分：{{names}}',
  write: '写入工作表',
  preview: '将写入以下内容',
  previewLead: '按本次评价的权重与评分区间，实时列出 {{then}} 的数值、分值及变化。',
  written: '已写入工作表“{{sheet}}”。',
  cannot: {
    relative: {
      title: '该方法没有固定的评分区间',
      lead: '它只比较对象之间的相对位置，其他年份的得分没有可比性。请先用加权平均写入评价，再作比较。',
    },
    shares: { title: '份额没有固定的评分区间', lead: '份额取决于其他各方。请直接比较金额本身。' },
    places: {
      title: '部分分值是对象间的位次',
      lead: '{{names}}：此类分值没有固定的评分区间。请去掉这些指标写入评价，再作比较。',
    },
    constant: {
      title: '部分评分区间没有宽度',
      lead: '{{names}}：本年各对象数值相同。请在权重表中填写区间两端，再作比较。',
    },
    columns: { title: '另一张表缺少列', lead: '未找到：{{names}}。请把表头改得与本年数据表一致。' },
    repeated: {
      title: '部分名称重复出现',
      lead: '{{names}}：无法确定对应哪一行。请每个名称只保留一行，再作比较。',
    },
    moved: {
      title: '评价的单元格已移动',
      lead: '其权重或分值之前插入了行或列。请删除，或重新写入评价。',
    },
    unreadable: {
      title: '无法为该年打分',
      lead: '其中有数值不符合评分规则。请先用“检查数据”查看其单元格。',
    },
  },
};
