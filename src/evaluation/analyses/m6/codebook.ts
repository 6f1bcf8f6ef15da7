import { loadModel } from '../../../models/load';
import type { Indicator, Text } from '../../../models/schema';
import { both } from '../columns';
import type { InputTable } from '../input-table';
import type { Input } from '../inputs';
import { spelling } from './spelling';

/** The seven content categories of paper 004, as model M6 has them; its two of form are no content. */
const dimensions = loadModel('m6').dimensions.slice(0, 7);

/** "M6.A1" is A1 in the codebook. */
const shortCode = ({ code }: Indicator): string => code.replace('M6.', '');
const coded = (code: string, { en, zh }: Text): Text => both(`${code} ${en}`, `${code} ${zh}`);

const categoryOf = ({ code, name }: (typeof dimensions)[number]): Text =>
  coded(code, both(name.en.replace(/ \(cat\.\d\)$/, ''), name.zh));
const section = (at: number): Text => both(`Paper 004, section ${at + 2}`, `论文 004 第 ${at + 2} 节`);

/** The categories as the codebook begins with them. */
export const categories: readonly Text[] = dimensions.map(categoryOf);
/** The code of a clause that says nothing of any category. */
export const none: Text = both('0 None of them', '0 均不涉及');

/** The code as the codebook begins with it: "A" for the whole category, "A1" for a part of it. */
export function codeOf(short: string): Text {
  if (short === '0') return none;
  const at = dimensions.findIndex(({ code }) => code === short[0]);
  const part = dimensions[at].indicators.find((one) => shortCode(one) === short);
  return part ? coded(short, part.name) : categories[at];
}

const text = (id: string, header: Text, definition: Text) => ({
  id,
  header,
  definition,
  content: { kind: 'text' as const },
  required: false,
});

export const codebook: InputTable = {
  id: 'codebook',
  name: both('Codebook', '编码本'),
  caption: both(
    'The seven categories of paper 004 with their sub-codes. Add codes and categories of your own below.',
    '论文 004 的七个类别及其子码。可在下方增加自己的编码与类别。',
  ),
  leastRows: 1,
  isList: true,
  columns: [
    {
      id: 'code',
      header: both('Code to choose', '可选编码'),
      definition: both('What the coders choose; each code once.', '供编码者选择，每个编码只出现一次。'),
      content: { kind: 'text', unique: true },
      required: true,
    },
    text(
      'category',
      both('Category', '类别'),
      both(
        'The category that the code counts for; blank where it counts for none.',
        '编码所属的类别；不属于任何类别则留空。',
      ),
    ),
    text('meaning', both('When it is given', '何时使用'), both('What a clause must say.', '条款须写明的内容。')),
    text('source', both('Source', '出处'), both('Where the code comes from.', '编码的来源。')),
  ],
  example: [
    [none, '', both('The clause was read and says nothing of any category.', '已读该条款，未涉及任何类别。'), ''],
    ...dimensions.flatMap((dimension, at) => [
      [
        categories[at],
        categories[at],
        both('It belongs to the category, to none of its sub-codes.', '属于该类别，但不属于其任何子码。'),
        section(at),
      ],
      ...dimension.indicators.map((indicator) => [
        coded(shortCode(indicator), indicator.name),
        categories[at],
        indicator.definition,
        section(at),
      ]),
    ]),
  ],
};

/** Categories in the order of the codebook, and the category of each code by its spelling; '' for none. */
export function readCodebook(input: Input) {
  const names = input.texts('category');
  const categoryByCode = new Map(input.texts('code').map((code, row) => [spelling(code), names[row]]));
  const seen = new Map(
    names
      .filter((name) => name !== '')
      .map((name) => [spelling(name), name] as const)
      .reverse(),
  );
  const order = [...new Set(names.filter((name) => name !== '').map(spelling))];
  return { categories: order.map((key) => seen.get(key)!), categoryByCode };
}
