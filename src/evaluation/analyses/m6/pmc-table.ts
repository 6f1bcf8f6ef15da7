import { loadModel } from '../../../models/load';
import type { Text } from '../../../models/schema';
import type { AnalysisFinding } from '../analysis';
import { problem } from '../check-inputs';
import { both, exampleName, nameColumn, numberColumn } from '../columns';
import type { InputTable } from '../input-table';
import type { Input, Inputs } from '../inputs';

const { dimensions, grades } = loadModel('m6');
const nameOf = (code: string, { en, zh }: Text): Text =>
  both(`${code} ${en.replace(/ \(cat\.\d\)$/, '')}`, `${code} ${zh}`);

/** The nine primary variables of model M6, each with its secondary ones. */
export const primaries = dimensions.map(({ code, name, indicators }) => ({
  code,
  name: nameOf(code, name),
  variables: indicators.map(({ code: id }) => id),
}));

/** The classes of model M6: a class begins at this share of the whole. */
export const classes = grades!.labels.map((label, at) => ({
  label,
  from: at < grades!.cutoffs.length ? grades!.cutoffs[at] / 100 : 0,
}));

/** One policy a row, the codes of its primary variables parted by spaces. */
const examples = [
  '11 101 11 011101 110 1101 0111 110 100',
  '10 110 10 010100 100 1001 0110 101 100',
  '01 000 01 110000 000 0101 1000 010 000',
  '11 111 11 111111 111 1111 1101 111 111',
];

export const pmcTable: InputTable = {
  id: 'pmc-codes',
  name: both('Policies by variable', '政策 × 变量'),
  caption: both(
    'One row for each policy: 1 where it holds what the variable asks, 0 where not. Delete the column of a variable that you do not use.',
    '每项政策占一行：具备变量所述内容填 1，否则填 0。不用的变量可删除整列。',
  ),
  leastRows: 1,
  columns: [
    nameColumn('policy', both('Policy', '政策'), both('Name or number of the policy.', '政策名称或文号。')),
    ...dimensions.flatMap(({ indicators }) =>
      indicators.map(({ code, name, definition }) =>
        numberColumn(code, nameOf(code.replace('M6.', ''), name), definition, { max: 1, required: false }),
      ),
    ),
  ],
  example: examples.map((codes, at) => [
    exampleName(`policy ${at + 1}`, `政策 ${at + 1}`),
    ...codes.replaceAll(' ', '').split('').map(Number),
  ]),
};

/** The primary variables of which the table has a column, with the columns that it has. */
export const primariesIn = (input: Input) =>
  primaries
    .map((one) => ({ ...one, variables: one.variables.filter((id) => input.has(id)) }))
    .filter(({ variables }) => variables.length > 0);

/** A blank would have to be taken for 0, and half a code is none. */
export function checkPmc({ 'pmc-codes': input }: Inputs): readonly AnalysisFinding[] {
  const used = primariesIn(input).flatMap(({ variables }) => variables);
  if (used.length === 0)
    return [
      problem(
        both('No column holds a variable. Insert the table and fill it in.', '没有变量列，请插入该表并填写。'),
        input.place('policy', 0),
      ),
    ];
  return Array.from({ length: input.rows }, (_, row) => row).flatMap((row) =>
    used
      .filter((id) => ![0, 1].includes(input.number(id, row)))
      .map((id) =>
        problem(
          both('A code is 1 or 0; a blank is neither. Fill it in.', '编码只能是 1 或 0，不能留空，请填写。'),
          input.place(id, row),
        ),
      ),
  );
}
