import type { Text } from '../../../models/schema';
import { both, exampleName, nameColumn, numberColumn } from '../columns';
import type { InputTable } from '../input-table';
import type { Input } from '../inputs';

export interface Ability {
  readonly id: string;
  readonly name: Text;
}

/** The five abilities of paper 000 (M4.D2–D6). */
export const abilities: readonly Ability[] = [
  { id: 'learning', name: both('Learning', '学习能力') },
  { id: 'innovation', name: both('Innovation', '创新能力') },
  { id: 'practice', name: both('Practice', '实践能力') },
  { id: 'communication', name: both('Communication', '沟通能力') },
  { id: 'adaptability', name: both('Social adaptability', '社会适应能力') },
];

const times = [
  { id: 'before', name: both('before', '前测') },
  { id: 'after', name: both('after', '后测') },
] as const;
type Time = (typeof times)[number]['id'];

export const columnOf = (ability: Ability, time: Time): string => `${ability.id}-${time}`;

export const hasBoth = (input: Input, ability: Ability, row: number): boolean =>
  times.every(({ id }) => !Number.isNaN(input.number(columnOf(ability, id), row)));

export const beforeAfter: InputTable = {
  id: 'before-after',
  name: both('Tests before and after', '前测与后测'),
  caption: both(
    'One row for each person, the same test before and after the programme; blank where a test was not taken.',
    '每人占一行，培养前后使用同一测验；未参加的测验留空。',
  ),
  leastRows: 3,
  columns: [
    nameColumn(
      'person',
      both('Person', '人员'),
      both('A number that stands for the person, no name.', '人员编号，不填姓名。'),
    ),
    ...abilities.flatMap((ability) =>
      times.map(({ id, name }) =>
        numberColumn(
          columnOf(ability, id),
          both(`${ability.name.en}, ${name.en}`, `${ability.name.zh}（${name.zh}）`),
          both('Result of the test on its own scale, higher is better.', '测验原始得分，越高越好。'),
          { required: false },
        ),
      ),
    ),
  ],
  example: [
    [62, 70, 55, 60, 50, 55, 64, 66, 60, 62],
    [71, 74, 60, 64, 58, 60, 70, 73, 66, 64],
    [58, 69, 48, 57, 45, 52, 61, 60, 55, 58],
    [80, 83, 66, 69, 62, 61, 75, 79, 70, 71],
    [66, 68, 52, 56, 54, 60, 68, 70, 64, ''],
    [74, 82, 63, 66, 49, 52, 72, 71, 68, 66],
    [69, '', 57, '', 51, '', 66, '', 62, ''],
    [61, 66, 50, 58, 56, 58, 63, 67, 58, 60],
    [77, 79, 64, 65, 60, 66, 74, 75, 71, 69],
    [65, 73, 54, 61, 47, 50, 60, 65, 61, 62],
  ].map((row, at) => [exampleName(`student ${at + 1}`, `学生 ${at + 1}`), ...row]),
};
