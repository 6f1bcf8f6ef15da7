import type { ownModels as english } from '../en/own-models';
import type { TextsOf } from '../texts';

export const ownModels: TextsOf<typeof english> = {
  title: '自有模型',
  lead: '把一个模型复制到工作簿并在其中修改：添加、删除、调整权重、翻译。',
  open: '自己的模型',
  openCaption: '复制一个模型，在工作簿中修改',
  here: '本工作簿的自有模型',
  valid_other: '{{count}} 个指标，可以使用',
  wrong_other: '{{count}} 个单元格需要更正',
  copy: '复制',
  empty: '从小模型开始',
  emptyCaption: '两个维度、四个指标',
  copyOf: '“{{name}}”的副本',
  edit: '在表中修改',
  use: '开始评价',
  edited: '模型已在其工作表中修改，以下按现在的内容计算。',
};
