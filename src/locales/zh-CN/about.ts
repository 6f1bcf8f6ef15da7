import type { about as english } from '../en/about';
import type { TextsOf } from '../texts';

export const about: TextsOf<typeof english> = {
  title: '关于 CoopEval',
  version: '版本 {{version}}',
  what: '在工作簿中评价高校、企业与政府的合作。数据、权重、每张中间表和每个公式都在单元格中，因此每个得分都可以复算。',
  privacy: '数据只留在工作簿中，不会发送到任何地方。',
  draft: '尚未写入的选择在本机保留 30 天。',
  help: '帮助',
  helpFunctions: '各函数说明',
  licence: '许可证：MIT。',
};
