import type { example as english } from '../en/example';
import type { TextsOf } from '../texts';

export const example: TextsOf<typeof english> = {
  title: '用示例学习',
  lead: '用 2023 年的真实统计数据，为全国 31 个省份的创新集群排名。',
  found: '本工作簿中',
  foundCaption: '{{units}} 行，可识别 {{count}} 个指标',
  notFound: '本工作簿中还没有示例数据',
  howTo: '请打开 CoopEval 的 examples 文件夹中的 regional-innovation.xlsx，在其中打开本窗格，即可在此找到表格。',
  orTemplate: '若要使用自己的数据，可插入模板：模板中每个指标占一列。',
  searching: '正在查看本工作簿中的表格…',
  lookAgain: '重新查找',
};
