import { computed, markdownTable, resultTable, sheetTable, type Example } from './example';
import { chineseHeader, englishHeader, type MethodHeader } from './method-headers';
import type { FunctionMetadata, PageLanguage } from './metadata';
import { referencesOf } from './references';

/** What a function's page says beyond its description and its methods' headers. */
export interface PageSource {
  /** The option word a method belongs to ("" where there is one method only), and its header. */
  readonly methods: readonly (readonly [string, string])[];
  /** The test that holds properties of the methods over random tables. */
  readonly properties: string;
  readonly use: Record<PageLanguage, string>;
  readonly avoid: Record<PageLanguage, string>;
  readonly example: Example;
}

const words = {
  en: {
    parameters: 'Parameters',
    optional: 'optional',
    use: 'When to use it',
    avoid: 'When not',
    definition: 'Definition',
    formula: 'Formula',
    convention: 'Conventions',
    peers: 'Other programs',
    source: 'Source',
    checked: 'Checked against',
    checkedText: 'Each release must reproduce these, through the function as Excel calls it:',
    blanks: 'Blank cells',
    blanksText:
      'A blank cell is missing, never 0; type 0 where 0 is meant. Some builds of Excel hand a blank over as 0: where the range may have blank cells, write `IF(range="","",range)` in its place.',
    example: 'Example',
    gives: 'gives',
    colon: ': ',
  },
  'zh-CN': {
    parameters: '参数',
    optional: '可省略',
    use: '适用',
    avoid: '不适用',
    definition: '定义',
    formula: '公式',
    convention: '约定',
    peers: '与其他程序',
    source: '来源',
    checked: '核对依据',
    checkedText: '每次发布前，按 Excel 调用函数的方式，须与下列结果一致：',
    blanks: '空白单元格',
    blanksText:
      '空白单元格表示缺失，绝不当作 0；确实为 0 时请输入 0。某些版本的 Excel 会把空白传为 0：区域中可能有空白时，请改写为 `IF(区域="","",区域)`。',
    example: '示例',
    gives: '结果为',
    colon: '：',
  },
};

export function functionPage(metadata: FunctionMetadata, source: PageSource, language: PageLanguage): string {
  const word = words[language];
  const { id, parameters } = metadata;
  const signature = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');
  const header = language === 'en' ? englishHeader : chineseHeader;
  const typed = source.example.arguments.join(', ').replace(/(, )+$/, '');
  return [
    `# COOP.${id}`,
    metadata.description,
    `\`\`\`\n=COOP.${id}(${signature})\n\`\`\``,
    `## ${word.parameters}`,
    markdownTable(
      ['', ''],
      parameters.map(({ name, description, optional }) => [
        optional ? `\`${name}\` (${word.optional})` : `\`${name}\``,
        description,
      ]),
    ),
    `## ${word.use}`,
    source.use[language],
    `## ${word.avoid}`,
    source.avoid[language],
    `## ${word.definition}`,
    ...source.methods.map(([option, method]) => definition(option, header(method), language)),
    `## ${word.checked}`,
    word.checkedText,
    referencesOf(id)
      .map((reference) => `- ${reference}`)
      .join('\n'),
    ...(parameters.some(({ dimensionality }) => dimensionality === 'matrix')
      ? [`## ${word.blanks}`, word.blanksText]
      : []),
    `## ${word.example}`,
    ...(source.example.cells.length > 0 ? [sheetTable(source.example.cells)] : []),
    `\`=COOP.${id}(${typed})\` ${word.gives}`,
    resultTable(computed(id, source.example, language)),
    '',
  ].join('\n\n');
}

function definition(option: string, header: MethodHeader, language: PageLanguage): string {
  const word = words[language];
  const facts = (['formula', 'convention', 'peers', 'source'] as const)
    .filter((part) => header[part])
    .map((part) => `- **${word[part]}**${word.colon}${header[part]}`);
  return [...(option ? [`### ${option}`, ''] : []), header.definition, '', ...facts].join('\n');
}
