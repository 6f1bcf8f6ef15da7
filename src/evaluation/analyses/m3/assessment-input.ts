import { loadModel } from '../../../models/load';
import type { AnalysisFinding } from '../analysis';
import { choiceAt, problem } from '../check-inputs';
import { both, choiceColumn, numberColumn } from '../columns';
import type { InputTable } from '../input-table';
import type { Input, Inputs } from '../inputs';
import { checkPersons, personColumn } from './person';

export const dimensions = ['A', 'B', 'C', 'D', 'E'] as const;
export type Dimension = (typeof dimensions)[number];

/** The parts of an assessment: B and C have a counted half and a rated half. */
export const parts = [
  { id: 'conduct', dimension: 'A', counted: false, half: 1, name: both('Conduct (rated)', '品德与责任（定性）') },
  {
    id: 'ability-counted',
    dimension: 'B',
    counted: true,
    half: 2,
    name: both('Innovation counted', '创新能力（定量）'),
  },
  { id: 'ability-rated', dimension: 'B', counted: false, half: 2, name: both('Innovation rated', '创新能力（定性）') },
  {
    id: 'contribution-counted',
    dimension: 'C',
    counted: true,
    half: 2,
    name: both('Contribution counted', '贡献（定量）'),
  },
  {
    id: 'contribution-rated',
    dimension: 'C',
    counted: false,
    half: 2,
    name: both('Contribution rated', '贡献（定性）'),
  },
  { id: 'team', dimension: 'D', counted: true, half: 1, name: both('Training and team', '育人与团队（定量）') },
  { id: 'match', dimension: 'E', counted: true, half: 1, name: both('Duties met', '岗位职责（定量）') },
] as const;

export const kinds = [both('annual', '年度'), both('tenure', '聘期')];
export const gate = [both('passed', '通过'), both('failed', '未通过')];
const tiers = loadModel('m3').profiles.map(({ name }) => name);

export const assessments: InputTable = {
  id: 'assessments',
  name: both('Annual and tenure assessments', '年度与聘期考核'),
  caption: both(
    'One row for each assessment of a person: one tenure assessment, one or more annual ones; 0–100 points.',
    '每人每次考核占一行：一次聘期考核，一次或多次年度考核；0–100 分。',
  ),
  leastRows: 2,
  columns: [
    personColumn(false),
    choiceColumn(
      'tier',
      both('Tier', '人才类别'),
      both('It decides which weights count.', '决定采用哪一组权重。'),
      tiers,
    ),
    choiceColumn('kind', both('Assessment', '考核类型'), both('Annual or tenure.', '年度或聘期。'), kinds),
    choiceColumn(
      'gate',
      both('Integrity', '职业操守'),
      both(
        'Confirmed misconduct in the period: failed; then nobody is scored.',
        '期内有查实的失范行为为未通过，不予评分。',
      ),
      gate,
    ),
    ...parts.map(({ id, name }) => numberColumn(id, name, both('Points, 0–100.', '得分，0–100。'), { max: 100 })),
  ],
  example: [
    ['P-01', 0, 0, [90, 82, 88, 80, 86, 75, 90]],
    ['P-01', 0, 1, [92, 85, 90, 84, 88, 80, 92]],
    ['P-02', 1, 0, [85, 70, 80, 55, 60, 65, 82]],
    ['P-02', 1, 1, [85, 74, 82, 62, 66, 70, 84]],
    ['P-03', 2, 0, [88, 60, 85, 40, 55, 60, 78]],
    ['P-03', 2, 1, [86, 66, 84, 48, 58, 62, 80]],
    ['P-04', 3, 0, [80, 50, 62, 92, 85, 88, 95]],
    ['P-04', 3, 1, [82, 55, 64, 90, 86, 84, 94]],
  ].map(([id, tier, kind, points]) => [
    both(`Example ${id as string}`, `示例 ${id as string}`),
    tiers[tier as number],
    kinds[kind as number],
    gate[0],
    ...(points as number[]),
  ]),
};

export const choiceOf = (input: Input, column: string, row: number): number => {
  const { content } = input.table.columns.find(({ id }) => id === column)!;
  return content.kind === 'choice' ? choiceAt(content.choices, input.text(column, row)) : -1;
};

export const peopleOf = (input: Input): string[] => [...new Set(input.texts('person'))];
export const rowsOf = (input: Input, person: string): number[] =>
  input.texts('person').flatMap((one, row) => (one === person ? [row] : []));

export function checkAssessments({ assessments: input }: Inputs): readonly AnalysisFinding[] {
  const findings = checkPersons(input);
  for (const person of peopleOf(input)) {
    const rows = rowsOf(input, person);
    const of = (kind: number) => rows.filter((row) => choiceOf(input, 'kind', row) === kind);
    const place = input.place('kind', rows[0]);
    if (of(1).length !== 1) {
      findings.push(
        problem(
          both(
            `“${person}” has ${of(1).length} tenure assessments; exactly one is needed.`,
            `“${person}”有 ${of(1).length} 次聘期考核，应恰好一次。`,
          ),
          place,
        ),
      );
    }
    if (of(0).length === 0) {
      findings.push(problem(both(`“${person}” has no annual assessment.`, `“${person}”没有年度考核。`), place));
    }
    const other = rows.find((row) => input.text('tier', row) !== input.text('tier', rows[0]));
    if (other !== undefined) {
      findings.push(
        problem(
          both(
            `“${person}” stands in another tier above. Give a person one tier.`,
            `“${person}”上文为另一类别，每人只应有一个类别。`,
          ),
          input.place('tier', other),
        ),
      );
    }
  }
  return findings;
}
