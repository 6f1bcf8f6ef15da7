import type { problems as english } from '../en/problems';
import type { TextsOf } from '../texts';

export const problems: TextsOf<typeof english> = {
  'selection-empty': {
    cause: '{{sheet}}!{{address}} 中没有内容。',
    cure: '请选择一个表格（一行标题，每个对象一行），或点选其中任意一个单元格。',
  },
  'selection-several-areas': {
    cause: '选择了多个不相连的区域：{{areas}}。',
    cure: '请选择一个连续的区域，并包含标题行。',
  },
  'headers-only': {
    cause: '{{sheet}}!{{address}} 只有标题，下方没有数据。',
    cure: '请在标题下方填写数据，每个对象一行。',
  },
  'source-gone': {
    cause: '工作簿中已找不到“{{name}}”。',
    cure: '它可能已改名或被删除，请重新选择数据。',
  },
  'read-only': {
    cause: '此工作簿为只读。',
    cure: '请另存为副本，在副本中继续。',
  },
  'structure-protected': {
    cause: '工作簿结构受保护，无法新增工作表。',
    cure: '请在“审阅”中取消“保护工作簿”，然后重试。',
  },
  'sheet-protected': {
    cause: '工作表“{{sheet}}”受保护。',
    cure: '请在“审阅”中“撤消工作表保护”，然后重试。',
  },
  'name-taken': {
    cause: '名称“{{name}}”在此工作簿中已被使用。',
    cure: '请重新打开预览，将改用未被占用的名称。',
  },
  'evaluation-damaged': {
    cause: '工作表“{{sheet}}”的表“{{table}}”中，以下行缺失或无法识别：{{rows}}。',
    cure: '请用“撤消”或文件的早期版本恢复这些单元格，或重新评价。',
  },
  'choices-gone': {
    cause: '此次评价的表“{{table}}”已不在工作簿中。',
    cure: '请用“撤消”或文件的早期版本恢复其工作表。排名不受影响。',
  },
  'choices-damaged': {
    cause: '无法恢复“{{table}}”的步骤，缺少以下行或列：{{rows}}。',
    cure: '请用“撤消”或文件的早期版本恢复这些单元格，或开始新的评价。',
  },
  'ranking-gone': {
    cause: '工作簿中已找不到排名“{{name}}”。',
    cure: '请用“撤消”或文件的早期版本恢复其工作表，或重新评价。',
  },
  'analysis-gone': {
    cause: '此分析的单元格“{{name}}”已不在工作簿中。',
    cure: '请撤消或从较早版本的文件恢复其工作表，或重新写入该分析。',
  },
  'place-taken': {
    cause: '{{sheet}}!{{address}} 已不再为空，原有内容未被覆盖。',
    cure: '按钮上已改为新的空白位置，可在那里插入。',
  },
  'cell-changed': {
    cause: '{{sheet}}!{{address}} 的内容已有变动，没有写入任何内容。',
    cure: '列表已更新，请重新查看。',
  },
  'cell-has-formula': {
    cause: '{{sheet}}!{{address}} 是公式，不会被覆盖；没有写入任何内容。',
    cure: '请改正公式，或自行改为数值。',
  },
  'help-unreachable': {
    cause: '无法获取函数列表：{{message}}',
    cure: '请检查网络连接，然后重新打开此页。',
  },
  'example-unreachable': {
    cause: '无法获取示例：{{message}}',
    cure: '请检查网络连接，然后重新选择。',
  },
  'example-there': {
    cause: '本工作簿中已有工作表“{{sheet}}”。',
    cure: '示例可能已在其中，或您的工作表与其同名：请重命名该工作表，或在新工作簿中加入示例。',
  },
  'cell-being-edited': {
    cause: '有单元格正在编辑。',
    cure: '请在工作表中按 Enter 或 Esc，然后重试。',
  },
  'too-large': {
    cause: '数据超出 Excel 一次所能处理的量。',
    cure: '请减少行数或列数。',
  },
  'left-over': {
    cause: '写入已停止，但以下工作表未能删除：{{sheets}}。',
    cure: '请手动删除。',
  },
  'columns-gone': {
    cause: '数据中的这些列已不存在：{{columns}}。',
    cure: '请恢复这些列，或在菜单 ⋯ 中选择“更改数据、权重、方法”重新匹配。',
  },
  'own-model-gone': {
    cause: '这里用到的自有模型“{{name}}”不在工作簿中，或有单元格需要更正。',
    cure: '请在首页选择“自己的模型”查看相应单元格，或用“撤消”或文件的早期版本恢复其工作表。',
  },
  'no-result-now': {
    cause: '按目前的数据，所选的权重或方法得不出结果。',
    cure: '请查看最近改动的单元格，或在菜单 ⋯ 中选择“更改数据、权重、方法”。',
  },
  'no-evaluation': {
    cause: '此工作簿中还没有完成的评价。',
    cure: '请选择评价内容，完成各步骤并写入结果。',
  },
  'no-unit-selected': {
    cause: '选中的单元格不在排名的任何一行。',
    cure: '请选中排名或得分工作表中某一行的单元格，再次查看。',
  },
  'shows-error': {
    cause: '{{sheet}}!{{address}} 显示错误，无法固定为数值。',
    cure: '请等待计算完成，或修正其来源单元格后重试。',
  },
  'frozen-moved': {
    cause: '{{sheet}}!{{address}} 已不在固定为数值时的位置。',
    cure: '请恢复该工作表的名称、行和列，或重新写入评价。',
  },
  cancelled: {
    cause: '写入已取消。',
    cure: '工作簿中没有留下任何内容。',
  },
  host: {
    cause: 'Excel 未能完成操作：{{message}}（{{code}}）',
    cure: '请重试。如再次出现，请保存并关闭工作簿，然后重新打开。',
  },
};
