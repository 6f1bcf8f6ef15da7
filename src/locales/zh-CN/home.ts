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
  recent: '最近的操作',
  step: {
    evaluation: '写入：{{name}}',
    robustness: '稳健性检验：{{name}}',
    analysis: '专题分析：{{name}}',
    steps: '计算步骤：{{name}}',
    change: '与上年比较：{{name}}',
    fixes_other: '修正了 {{count}} 个单元格',
  },
  somethingElse: '其他',
  own: '自定义指标体系',
  ownCaption: '用您表格中的各列排名',
  functions: '只用一种方法',
  functionsCaption: '查找函数并插入公式',
  example: '用示例学习',
  exampleCaption: '十一个示例，其中七个用真实数据',
};
