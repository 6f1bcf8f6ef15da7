export type Refusal =
  | 'moved'
  | 'chart'
  | 'conditional'
  | 'validation'
  | 'picture'
  | 'filter'
  | 'rich-text'
  | 'strict'
  | 'totals'
  | 'no-sheet';

const messages: Record<
  Refusal,
  { readonly en: (place: string) => string; readonly 'zh-CN': (place: string) => string }
> = {
  moved: {
    en: (place) =>
      `Rows or columns of the sheet "${place}" were inserted or deleted. Saving would leave comments, charts and formats in the wrong place. Undo that, or copy the cells to a new sheet, and save again.`,
    'zh-CN': (place) =>
      `工作表“${place}”插入或删除了行或列，保存后批注、图表和格式会错位。请撤销该操作，或把单元格复制到新工作表，再保存。`,
  },
  chart: {
    en: (place) =>
      `A chart on the sheet "${place}" is of a kind that cannot be saved here. Change it to a bar, column, line, pie, scatter or radar chart, or delete it, and save again.`,
    'zh-CN': (place) =>
      `工作表“${place}”上有一种无法在此保存的图表。请改为条形图、柱形图、折线图、饼图、散点图或雷达图，或将其删除，再保存。`,
  },
  conditional: {
    en: (place) =>
      `The sheet "${place}" has a conditional format that cannot be saved here. Use a data bar, a colour scale, a comparison with numbers or a formula, or delete it, and save again.`,
    'zh-CN': (place) =>
      `工作表“${place}”有一种无法在此保存的条件格式。请改用数据条、色阶、数值比较或公式，或将其删除，再保存。`,
  },
  validation: {
    en: (place) =>
      `The sheet "${place}" has a data validation that cannot be saved here. Use limits on numbers or a list of at most 255 characters without quotes or commas in its items, or delete it, and save again.`,
    'zh-CN': (place) =>
      `工作表“${place}”有一种无法在此保存的数据验证。请改用数值范围，或总长不超过 255 个字符且各项不含引号和逗号的序列，或将其删除，再保存。`,
  },
  picture: {
    en: (place) =>
      `A picture was put on the sheet "${place}", which cannot be saved here. Delete it, save again, and insert it in Excel.`,
    'zh-CN': (place) => `工作表“${place}”中插入了图片，无法在此保存。请将其删除后再保存，并在 Excel 中插入。`,
  },
  filter: {
    en: (place) =>
      `The table "${place}" is filtered, and its filter cannot be saved here. Clear the filter and save again.`,
    'zh-CN': (place) => `表“${place}”已筛选，筛选条件无法在此保存。请清除筛选，再保存。`,
  },
  'rich-text': {
    en: (place) =>
      `The cell ${place} has a text of which only a part is formatted, or a link, which cannot be saved here. Format the whole cell or type the text again, and save again.`,
    'zh-CN': (place) =>
      `单元格 ${place} 中只有部分文字带格式或含有链接，无法在此保存。请为整个单元格设置格式或重新输入文字，再保存。`,
  },
  strict: {
    en: () =>
      'This workbook is a "Strict Open XML Spreadsheet", which cannot be changed here. Save it in Excel as an ordinary Excel workbook (.xlsx) and open that.',
    'zh-CN': () =>
      '此工作簿为“Strict Open XML 电子表格”，无法在此修改。请在 Excel 中另存为普通 Excel 工作簿 (.xlsx) 后再打开。',
  },
  totals: {
    en: (place) =>
      `The table "${place}" has a totals row and was resized. Turn the totals row off in Excel, or undo the change, and save again.`,
    'zh-CN': (place) => `表“${place}”带有汇总行且大小已改变。请在 Excel 中关闭汇总行，或撤销更改，再保存。`,
  },
  'no-sheet': {
    en: () => 'A workbook needs at least one visible sheet. Show or add one and save again.',
    'zh-CN': () => '工作簿至少需要一个可见的工作表。请显示或添加一个，再保存。',
  },
};

/** Nothing is lost silently: what cannot be saved stops the saving, with the place and the cure. */
export class CannotSave extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly place = '',
  ) {
    super(messages[refusal].en(place));
    this.name = 'CannotSave';
  }

  in(language: 'en' | 'zh-CN'): string {
    return messages[this.refusal][language](this.place);
  }
}
