import type { home as english } from '../en/home';
import type { TextsOf } from '../texts';

export const home: TextsOf<typeof english> = {
  title: '您想评价什么？',
  inWorkbook: '本工作簿中',
  rankedBy: '排名方法：{{method}}',
  written: '{{time}} 写入',
  unfinished: '尚未完成',
  unfinishedAt: '下一步：{{step}}',
  continue: '继续',
  open: '打开{{name}}',
  newEvaluation: '新建评价',
  somethingElse: '其他',
  own: '自定义指标体系',
  ownCaption: '用您表格中的各列排名',
  functions: '只用一种方法',
  functionsCaption: '查找函数并插入公式',
  example: '用示例学习',
  exampleCaption: '十一个示例，其中七个用真实数据',
};
