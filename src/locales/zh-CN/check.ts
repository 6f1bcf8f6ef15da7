import type { check as english } from '../en/check';
import type { TextsOf } from '../texts';

export const check: TextsOf<typeof english> = {
  ready: '数据可以计算',
  readyLook: '数据可以计算，但有几处请您留意',
  fix_other: '有{{number}}处需要修正',
  readLead: '已读取 {{units}} 行、{{indicators}} 个指标。',
  elseLead: '{{units}} 行、{{indicators}} 个指标中的其余内容均可读取。',
  mustFix: '必须修正',
  pleaseLook: '请查看',
  goTo: '转到单元格 {{place}}',
  showMore: '显示全部 {{count}} 项',
  again: '重新检查',
  blocked: '请先在工作表中改正必须修正之处，此处随之更新。',
  nothingChanged: '您的单元格保持原样。',
  setWeights: '设置权重',
};
