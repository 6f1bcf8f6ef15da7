import type { pane as english } from '../en/pane';
import type { TextsOf } from '../texts';

export const pane: TextsOf<typeof english> = {
  back: '上一步',
  home: '首页',
  more: '更多',
  newEvaluation: '新建评价',
  steps: '评价步骤',
  step: { data: '数据', check: '检查', weights: '权重', method: '方法', write: '写入' },
  stepOf: '第 {{number}} 步，共 5 步：{{step}}',
  stepDone: '第 {{number}} 步，共 5 步：{{step}}，已完成',
  result: '结果',
  changeSteps: '更改数据、权重、方法',
  language: '语言',
  about: '关于与帮助',
  loading: '加载中',
  failed: '此页面无法显示',
  failedLead: '您的选择已保留，请返回首页后继续。',
  computingNow: '正在进行的计算',
  computing: '正在计算 {{name}}',
  computingCell: '正在 {{address}} 中计算 {{name}}',
  computed: '，{{percent}}%',
  computingOthers: '，另有 {{others}} 个',
  stopComputing: '取消',
  asTable: '查看表格',
  asChart: '查看图表',
  numerals: '零 一 两 三 四 五 六 七 八 九 十',
};
