import type { Text } from '../../../models/schema';
import { both, exampleName, nameColumn, numberColumn } from '../columns';
import type { InputTable } from '../input-table';
import type { Input } from '../inputs';

export const parties = [
  { id: 'u', name: both('university', '高校') },
  { id: 'i', name: both('industry', '企业') },
  { id: 'g', name: both('government', '政府') },
] as const;

/** A set of parties; `members` are places in `parties`. */
interface Combination {
  readonly id: string;
  readonly letters: string;
  readonly members: readonly number[];
}

export const combinations: readonly Combination[] = [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]].map(
  (members) => {
    const id = members.map((at) => parties[at].id).join('');
    return { id, letters: id.toUpperCase(), members };
  },
);

const definitionOf = ({ members }: Combination): Text => {
  const en = members.map((at) => parties[at].name.en).join(' and ');
  const zh = members.map((at) => parties[at].name.zh).join('与');
  return members.length === 3
    ? both('Outputs with all three.', '三方共同参与的成果数。')
    : both(`Outputs with ${en}, alone or with others.`, `有${zh}参与的成果数，不论是否另有他方。`);
};

export const helixCounts: InputTable = {
  id: 'helix-counts',
  name: both('Joint outputs of three parties', '三方合作成果数'),
  caption: both(
    'One row for each year or region: publications, patents or projects, counted as a search counts them: UI includes UIG.',
    '每个年份或地区占一行：论文、专利或项目数，按检索口径计数，UI 包含 UIG。',
  ),
  leastRows: 1,
  columns: [
    nameColumn('set', both('Year or region', '年份或地区'), both('Each once.', '不重复。')),
    ...combinations.map((one) => numberColumn(one.id, both(one.letters, one.letters), definitionOf(one))),
  ],
  example: [
    [820, 240, 130, 60, 36, 12, 4],
    [900, 310, 150, 96, 48, 20, 9],
    [960, 380, 170, 150, 62, 34, 22],
  ].map((row, at) => [exampleName(`year ${at + 1}`, `第 ${at + 1} 年`), ...row]),
};

/** Which counts make up each exclusive one, with their signs: U alone = U − UI − UG + UIG. */
export const exclusive = combinations.map(({ letters, members }) => ({
  letters,
  parts: combinations
    .filter((one) => members.every((at) => one.members.includes(at)))
    .map((one) => ({ id: one.id, sign: (one.members.length - members.length) % 2 === 0 ? 1 : -1 })),
}));

export const exclusiveCounts = (input: Input, row: number): number[] =>
  exclusive.map(({ parts }) => parts.reduce((sum, { id, sign }) => sum + sign * input.number(id, row), 0));
