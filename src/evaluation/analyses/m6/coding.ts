import type { Text } from '../../../models/schema';
import { problem } from '../check-inputs';
import type { AnalysisFinding } from '../analysis';
import { both, exampleName } from '../columns';
import type { InputColumn, InputTable } from '../input-table';
import type { Inputs } from '../inputs';
import { codeOf, readCodebook } from './codebook';
import { spelling } from './spelling';

/** The coder whose rows decide a clause over which the others differ. */
export const settledBy: Text = both('Settled', '裁定');

const column = (
  id: string,
  header: Text,
  definition: Text,
  { required = true, from }: { required?: boolean; from?: { table: string; column: string } } = {},
): InputColumn => ({ id, header, definition, content: { kind: 'text', from }, required });

/** Clause, page, region, what coder A, B and C say; null where C has not read it. */
type Example = readonly [string, number, string, string, string, string | null, string?];
const examples: readonly (readonly [number, readonly Example[]])[] = [
  [1, [['3', 2, 'north', 'A1', 'A1', 'A1'], ['5', 3, 'north', 'A2 D4', 'A2', 'A2 D4'], ['9', 6, 'north', 'B1 G3', 'B1 G3', null]]], // prettier-ignore
  [2, [['2', 1, 'north', 'A1', 'A1', null], ['7', 4, 'north', 'B2', 'B2', '0'], ['8', 5, 'north', 'E1', 'E1', 'E1']]], // prettier-ignore
  [3, [['4', 2, 'east', 'D4', 'D4 F1', 'D4'], ['6', 3, 'east', 'F3', 'F3', null], ['10', 7, 'east', 'G4', 'G1 G4', 'G4']]], // prettier-ignore
  [4, [['1', 1, 'east', 'A2', 'A2', 'A2'], ['5', 3, 'east', 'E1 E2', 'E1', null], ['6', 4, 'east', '0', 'C2', '0', '0']]], // prettier-ignore
  [
    5,
    [
      ['1', 1, 'south', 'G3', 'G3', 'G3'],
      ['3', 2, 'south', 'C1', 'C1', null],
    ],
  ],
  [
    6,
    [
      ['2', 1, 'west', 'D1', 'D1', 'D1'],
      ['4', 2, 'west', 'F4', 'F4', 'F1'],
    ],
  ],
];
export const exampleRegions: Readonly<Record<string, Text>> = {
  north: exampleName('North', '北区'),
  east: exampleName('East', '东区'),
  south: exampleName('South', '南区'),
  west: exampleName('West', '西区'),
  middle: exampleName('Middle', '中区'),
};
const coderNames = [both('Coder A', '编码者甲'), both('Coder B', '编码者乙'), both('Coder C', '编码者丙'), settledBy];

export const coding: InputTable = {
  id: 'coding',
  name: both('Coding sheet', '编码表'),
  caption: both(
    'One row for each code that a coder gives to a clause. A clause with several codes has several rows.',
    '编码者给条款的每个编码占一行；一个条款有多个编码则占多行。',
  ),
  leastRows: 2,
  columns: [
    column('document', both('Document', '文件'), both('Name or number of the policy.', '政策名称或文号。')),
    column('clause', both('Clause', '条款'), both('The clause that is coded: the unit.', '被编码的条款，即分析单位。')),
    column('page', both('Page', '页码'), both('Where the clause is found again.', '便于查回条款。'), {
      required: false,
    }),
    column('region', both('Region', '地区'), both('The region whose body issued the text.', '发文机构所在的地区。')),
    column(
      'named',
      both('Region in the name', '名称中的地区'),
      both('Only where the text names another region than its issuer’s.', '仅在文本提到的地区与发文地区不同时填写。'),
      { required: false },
    ),
    column(
      'coder',
      both('Coder', '编码者'),
      both(
        'Who coded, two or more people. A row of “Settled” decides where they differ and is no coder.',
        '编码者姓名，两人或以上。“裁定”的行用于解决分歧，不算编码者。',
      ),
    ),
    column(
      'code',
      both('Code', '编码'),
      both(
        'From the codebook; 0 where the clause says nothing of any category.',
        '从编码本选择；未涉及任何类别时选 0。',
      ),
      { from: { table: 'codebook', column: 'code' } },
    ),
  ],
  example: examples.flatMap(([number, clauses]) =>
    clauses.flatMap(([clause, page, region, ...codes]) =>
      codes.flatMap((given, coder) =>
        (given?.split(' ') ?? []).map((code) => [
          exampleName(`policy ${number}`, `政策 ${number}`),
          both(`art. ${clause}`, `第 ${clause} 条`),
          both(`p. ${page}`, `第 ${page} 页`),
          exampleRegions[region],
          number === 5 ? exampleRegions.east : '',
          coderNames[coder],
          codeOf(code),
        ]),
      ),
    ),
  ),
};

/** Codes that the codebook does not know, and clauses that are said to be of two regions. */
export function checkCoding({ coding: input, codebook: book }: Inputs): readonly AnalysisFinding[] {
  const { categories, categoryByCode } = readCodebook(book);
  if (categories.length === 0)
    return [
      problem(
        both(
          'No code of the codebook has a category. Give the codes their categories.',
          '编码本中没有任何编码填写类别，请填写。',
        ),
        book.place('code', 0),
      ),
    ];
  const firstRow = new Map<string, number>();
  return Array.from({ length: input.rows }, (_, row) => row).flatMap((row) => {
    const findings: AnalysisFinding[] = [];
    const code = input.text('code', row);
    if (!categoryByCode.has(spelling(code)))
      findings.push(
        problem(
          both(
            `“${code}” is not in the codebook. Choose one of its codes, or add this one to it.`,
            `编码本中没有“${code}”，请选择其中的编码，或将其加入编码本。`,
          ),
          input.place('code', row),
        ),
      );
    const clause = clauseKey(input.text('document', row), input.text('clause', row));
    const first = firstRow.get(clause) ?? row;
    firstRow.set(clause, first);
    for (const id of ['region', 'named']) {
      if (!input.has(id) || spelling(input.text(id, row)) === spelling(input.text(id, first))) continue;
      const { address } = input.place(id, first);
      findings.push(
        problem(
          both(
            `The same clause has another region in ${address}. Correct one of them.`,
            `同一条款在 ${address} 填写的地区不同，请更正其一。`,
          ),
          input.place(id, row),
        ),
      );
    }
    return findings;
  });
}

export const clauseKey = (document: string, clause: string): string => `${spelling(document)}|${spelling(clause)}`;
