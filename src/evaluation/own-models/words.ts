import { both } from '../../models/own/column';

/** What the sheets of an own model say besides their columns. */
export const words = {
  whole: both('Own model', '自有模型'),
  structure: both('Own model structure', '自有模型结构'),
  indicators: both('Own model indicators', '自有模型指标'),
  structureTitle: both('dimensions, classes, checks', '维度、等级与核对'),
  wholeCaption: both(
    'Edit the blue cells here and on the two sheets behind; CoopEval reads the model from them. Column F says how.',
    '请修改本表及后两张表中的蓝色单元格；CoopEval 从中读取模型。F 列说明如何修改。',
  ),
  table: both('Table:', '表：'),
  colon: both(': ', '：'),
  guide: both('How to edit', '如何修改'),
  sum: both('Weights inside', '内部权重合计'),
};

export const tableCaption = both(
  'Type over the blue cells; a blank row takes something new, a cleared row is left out.',
  '可改写蓝色单元格；空行用于添加，清空的行不计入。',
);

export const propertyHeaders = [
  both('Key', '键'),
  both('Property', '项目'),
  both('Value or English', '内容（或英文）'),
  both('Chinese', '中文'),
];

export const guide = [
  both(
    'Re-weight: change the weights; inside a dimension they sum to 1, and so do the dimensions.',
    '调整权重：修改权重；同一维度内合计为 1，各维度合计也为 1。',
  ),
  both(
    'Add: fill a blank row of the table of indicators and name its dimension.',
    '添加：在指标表的空行填写，并注明所属维度。',
  ),
  both(
    'Drop: clear the row, then share its weight among the others of its dimension.',
    '删除：清空该行，再把权重分给同维度的其他指标。',
  ),
  both(
    'Translate: each text has an English and a Chinese cell; a blank one takes the other.',
    '翻译：每段文字有英文和中文两格；空着的一格取另一格的内容。',
  ),
  both(
    'Formulas name indicators and variables in brackets, such as 100 * [A1] / [A2].',
    '公式用方括号引用指标和变量，如 100 * [A1] / [A2]。',
  ),
  both('Sheets may be renamed and moved; the tables keep their names.', '工作表可以改名和移动；表名请保持不变。'),
  both(
    'Then go back to CoopEval: it says what is wrong in which cell, or offers the model on Home.',
    '完成后回到 CoopEval：它会指出哪个单元格有问题，或在首页提供该模型。',
  ),
];
