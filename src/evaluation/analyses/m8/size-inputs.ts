import { loadModel } from '../../../models/load';
import type { AnalysisFinding } from '../analysis';
import { notice, problem } from '../check-inputs';
import { both, exampleName, nameColumn, numberColumn } from '../columns';
import type { InputTable } from '../input-table';
import type { Input, Inputs } from '../inputs';

/** The raw totals of model M8 that grow with a region. */
const totals = [
  'rd-personnel',
  'rd-expenditure',
  'patents-invention',
  'patents-valid',
  'contracts-output',
  'hitech-firms',
];
const quantities = totals.map((id) => loadModel('m8').variables.find((variable) => variable.id === id)!);

export const sizes: InputTable = {
  id: 'totals-and-size',
  name: both('Totals and size', '总量与规模'),
  caption: both(
    'One row for each region, all of the same year. Columns of totals that you have no data for may stay blank.',
    '每个地区占一行，同一年份。没有数据的总量列可留空。',
  ),
  leastRows: 3,
  columns: [
    nameColumn('region', both('Region', '地区'), both('Province, city or cluster.', '省、市或集群。')),
    numberColumn(
      'size',
      both('Size', '规模'),
      both(
        'By what the totals are divided: GDP, inhabitants or employed, one for all.',
        '总量的除数：GDP、人口或就业人数，各地区统一。',
      ),
    ),
    ...quantities.map(({ id, name, unit }) =>
      numberColumn(id, name, both(`Total of the year, ${unit.en}.`, `当年总量，${unit.zh}。`), { required: false }),
    ),
  ],
  example: [
    [9000, 90000, 3200000, 21000, 98000, 5200000, 9400],
    [6400, 41000, 1300000, 7800, 35000, 900000, 4100],
    [4100, 52000, 1900000, 15000, 71000, 4700000, 5200],
    [2500, 12000, 410000, 2100, 9000, 260000, 900],
    [1200, 15000, 520000, 4300, 19000, 1300000, 1400],
    [800, 3000, 90000, 500, 2100, 40000, 210],
  ].map((row, at) => [exampleName(`region ${at + 1}`, `地区 ${at + 1}`), ...row]),
};

/** The totals for which any region has a value. */
export const inUse = (input: Input) =>
  quantities.filter(({ id }) => input.numbers(id).some((value) => !Number.isNaN(value)));

export const isComplete = (input: Input, row: number): boolean =>
  inUse(input).every(({ id }) => !Number.isNaN(input.number(id, row)));

export function checkSizes({ 'totals-and-size': input }: Inputs): readonly AnalysisFinding[] {
  const used = inUse(input);
  const findings: AnalysisFinding[] = input.numbers('size').flatMap((value, row) => {
    if (value > 0) return [];
    const text = both(
      'A size of 0 divides nothing. Type the size of the region.',
      '规模不能为 0，请填写该地区的规模。',
    );
    return [problem(text, input.place('size', row))];
  });
  if (used.length === 0) {
    const text = both('No total has a value. Fill in at least one column.', '所有总量列均为空，请至少填写一列。');
    findings.push(problem(text, input.place('region', 0)));
  }
  const rows = Array.from({ length: input.rows }, (_, row) => row);
  const complete = rows.filter((row) => isComplete(input, row));
  if (used.length > 0 && complete.length < sizes.leastRows) {
    const text = both(
      `Only ${complete.length} regions have all their values; at least ${sizes.leastRows} are needed. Fill the gaps, or leave a column out.`,
      `只有 ${complete.length} 个地区数据完整，至少需要 ${sizes.leastRows} 个。请补齐，或整列留空。`,
    );
    findings.push(problem(text, input.place('region', 0)));
  }
  if (findings.length > 0) return findings;
  return rows
    .filter((row) => !complete.includes(row))
    .map((row) => {
      const { id, name } = used.find((one) => Number.isNaN(input.number(one.id, row)))!;
      const text = both(
        `“${input.text('region', row)}” is left out of both rankings: “${name.en}” is blank here. Fill it in to include it.`,
        `“${input.text('region', row)}”不参加两种排名：此处“${name.zh}”为空，补齐后即可纳入。`,
      );
      return notice(text, input.place(id, row));
    });
}
