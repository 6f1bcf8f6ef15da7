import type { steps as english } from '../en/steps';
import type { TextsOf } from '../texts';

export const steps: TextsOf<typeof english> = {
  sheet: '计算步骤',
  title: '{{name}}：{{method}}的计算步骤',
  caption: '实时计算：{{how}}。每张表由上一张表得出，第一张读取工作表“{{sheet}}”。没有得分的对象留空。',
  agree: '各步骤的结果与评价得分一致。',
  differ: '各步骤的结果与评价得分不一致：本工作表写入后，评价又有改动。',
  open: '计算的每一步',
  openCaption: '把方法的全部中间表写成实时工作表',
  pageTitle: '计算的每一步',
  pageLead: '新增一个公式工作表：列出从数据到得分的每张表，并与评价得分核对。',
  written: '计算步骤已写入工作表“{{sheet}}”',
  writtenLead: '与评价一样，随您的单元格变化。',
};
