import type { CellValue } from '../../../../src/evaluation/source';
import type { FindingCode } from '../../../../src/evaluation/findings';
import { provincesByM8 } from '../../provinces';
import { checkData } from '../../../../src/evaluation/check/check-data';
import { foundBy, modelData, ownData } from '../own-data';

type Rows = CellValue[][];
interface Case {
  readonly code: FindingCode;
  readonly headers: string[];
  /** Fires at these cells. */
  readonly wrong: Rows;
  readonly at: string[];
  /** Does not fire. */
  readonly right: Rows;
}

/** Rows of a table named u1, u2, … from what stands in their other columns. */
const named = (rows: Rows): Rows => rows.map((cells, at) => [`u${at + 1}`, ...cells]);
const column = (...numbers: number[]): Rows => named(numbers.map((number) => [number]));

const amounts = [120, 95, 130, 88, 142, 101, 76, 115, 99];

test.each<Case>([
  {
    code: 'cash-above-contract',
    headers: ['Project', 'Contract value (10k yuan)', 'Cash received (yuan)'],
    wrong: named([
      [50, 500000],
      [50, 500001],
      [20, 30000],
    ]),
    at: ['C3'],
    right: named([
      [50, 500000],
      [20, 30000],
    ]),
  },
  {
    code: 'cash-above-contract',
    headers: ['项目', '转让合同金额', '转让到账金额', '许可合同金额', '许可到账金额'],
    wrong: named([
      [10, 4, 5, 6],
      [10, 4, 5, 5],
    ]),
    at: ['E2'],
    right: named([
      [10, 4, 5, 5],
      [5, 5, 9, 1],
    ]),
  },
  {
    code: 'approved-above-applied',
    headers: ['Region', 'Applications', 'Approvals'],
    wrong: named([
      [36, 58],
      [40, 20],
    ]),
    at: ['C2'],
    right: named([
      [58, 36],
      [40, 40],
    ]),
  },
  {
    code: 'returned-above-sent',
    headers: ['院系', '发放问卷', '回收问卷'],
    wrong: named([
      [100, 120],
      [80, 60],
    ]),
    at: ['C2'],
    right: named([
      [100, 90],
      [80, 60],
    ]),
  },
  {
    code: 'parts-not-total',
    headers: ['院系', '转让', '许可', '作价投资', '合计'],
    wrong: named([
      [1, 2, 3, 6],
      [4, 5, 6, 15],
      [7, 8, 9, 42],
      [2, 2, 2, 6],
    ]),
    at: ['E4'],
    right: named([
      [1, 2, 3, 6],
      [4, 5, 6, 15],
      [7, 8, 9, 24],
      [2, 2, 2, 6],
    ]),
  },
  {
    code: 'shares-not-whole',
    headers: ['Project', 'University (%)', 'Enterprise (%)', 'Government (%)'],
    wrong: named([
      [40, 30, 30],
      [50, 30, 20],
      [50, 30, 10],
      [10, 80, 10],
    ]),
    at: ['B4:D4'],
    right: named([
      [40, 30, 30],
      [50, 30, 20],
      [50, 30, 20],
      [10, 80, 10],
    ]),
  },
  {
    code: 'shares-of-one-not-whole',
    headers: ['Party', 'Share of the benefit (%)', 'Cash'],
    wrong: named([
      [40, 3],
      [35, 2],
      [20, 9],
    ]),
    at: ['B2:B4'],
    right: named([
      [40, 3],
      [40, 2],
      [20, 9],
    ]),
  },
  {
    code: 'unit-too-small',
    headers: ['Project', 'Cash (10k yuan)'],
    wrong: column(...amounts, 1050000),
    at: ['B11'],
    right: column(...amounts, 300),
  },
  {
    code: 'unit-too-large',
    headers: ['Project', 'Cash (yuan)'],
    wrong: column(...amounts.map((amount) => amount * 10000), 105),
    at: ['B11'],
    right: column(...amounts.map((amount) => amount * 10000), 500000),
  },
  {
    code: 'giant-amount',
    headers: ['院系', '合同金额（万元）'],
    wrong: column(5, 900, 12, 30, 41),
    at: ['B3'],
    right: column(5, 80, 12, 30, 41),
  },
  {
    code: 'many-zeros',
    headers: ['Unit', 'Spin-offs'],
    wrong: column(0, 0, 0, 4, 2),
    at: ['B2:B6'],
    right: column(0, 0, 1, 4, 2),
  },
  {
    code: 'twin-indicators',
    headers: ['Unit', 'P', 'Q'],
    wrong: named([1, 4, 2, 8, 5, 7, 3, 6].map((value, at) => [value, 10 * value + (at % 2)])),
    at: ['C2:C9'],
    right: named([1, 4, 2, 8, 5, 7, 3, 6].map((value, at) => [value, at])),
  },
  {
    code: 'few-answers',
    headers: ['院系', '发放问卷', '回收问卷'],
    wrong: named([
      [100, 29],
      [80, 60],
    ]),
    at: ['C2'],
    right: named([
      [100, 30],
      [80, 60],
    ]),
  },
  {
    code: 'few-answers',
    headers: ['Department', 'Response rate', 'Score'],
    wrong: named([
      [0.2, 3],
      [0.9, 4],
    ]),
    at: ['B2'],
    right: named([
      [0.5, 3],
      [0.9, 4],
    ]),
  },
])('$code fires at $at and not otherwise', ({ code, headers, wrong, at, right }) => {
  expect(foundBy(ownData(headers, wrong), code).map((finding) => finding.at)).toEqual(at);
  expect(foundBy(ownData(headers, right), code)).toEqual([]);
});

test('a total that is not the sum of its rows is found by a sum that nearly is', () => {
  const of = (total: number, name = '全国') =>
    ownData(
      ['省份', '经费（万元）', '强度（%）'],
      [
        ...named([
          [10, 2],
          [20, 3],
          [30, 4],
        ]),
        [name, total, 9],
      ],
    );
  expect(foundBy(of(70), 'total-differs')).toMatchObject([{ at: 'B5', facts: { sum: 60, value: 70 } }]);
  expect(foundBy(of(60), 'total-differs')).toEqual([]);
  expect(foundBy(of(70, '平均'), 'total-differs')).toEqual([]);
  expect(foundBy(of(900), 'total-differs')).toEqual([]);
});

test('paper 001: 58 approvals from 36 applications raise the flag, with both numbers and the cell of the other', () => {
  const [found] = foundBy(
    ownData(
      ['集群', '药品注册申请', '药品注册获批'],
      [
        ['常州', 36, 58],
        ['其他', 40, 30],
      ],
    ),
    'approved-above-applied',
  );
  expect(found.facts).toEqual({ unit: '常州', value: 58, whole: 36, other: 'B2' });
  expect(found.says).toContain('58 approved of 36 applied for (B2)');
});

test.each([10, 100, 1000, 10000])('a unit mistaken by %d is found and its correction offered, not taken', (factor) => {
  const rows = column(...amounts, 105 * factor);
  const [found, ...others] = foundBy(ownData(['Project', 'Cash'], rows), 'unit-too-small');
  expect(others).toEqual([]);
  expect(found).toMatchObject({ at: 'B11', facts: { factor }, repair: { sure: null, others: [{ after: 105 }] } });
});

test('values that are wide by nature are no mistakes of a unit', () => {
  const wide = column(1, 3, 12, 40, 150, 400, 1800, 9000, 30000, 200000);
  expect(foundBy(ownData(['Region', 'Contracts'], wide), 'unit-too-small')).toEqual([]);
  expect(foundBy(ownData(['Region', 'Contracts'], wide), 'unit-too-large')).toEqual([]);
});

test('too few units for weights from the data, and for classes', () => {
  const rows = named([
    [1, 5, 3],
    [2, 4, 9],
    [3, 1, 2],
  ]);
  const by = (from: 'entropy' | 'equal') => ownData(['U', 'P', 'Q', 'R'], rows, { weights: { from } });
  expect(foundBy(by('entropy'), 'few-units-for-weights')).toMatchObject([{ at: 'A1:D4', facts: { count: 3 } }]);
  expect(foundBy(by('equal'), 'few-units-for-weights')).toEqual([]);
  const grades = { basis: 'rank', leastUnits: 5, cutoffs: [50], labels: [], reason: { en: '', zh: '' } } as const;
  expect(foundBy(ownData(['U', 'P', 'Q', 'R'], rows, { grades }), 'few-units-for-classes')).toHaveLength(1);
  const loose = { ...grades, leastUnits: 3 };
  expect(foundBy(ownData(['U', 'P', 'Q', 'R'], rows, { grades: loose }), 'few-units-for-classes')).toEqual([]);
});

describe('what the models themselves say', () => {
  test('a condition: the enterprise has not paid more than 120% of what was agreed', () => {
    const paid = (percent: number) =>
      modelData(
        'm1',
        ['Project', 'M1.B8'],
        [
          ['a', 90],
          ['b', percent],
        ],
      );
    expect(foundBy(paid(121), 'model-check')).toMatchObject([{ at: 'B3', facts: { unit: 'b', value: 121 } }]);
    expect(foundBy(paid(120), 'model-check')).toEqual([]);
  });

  test('cooperation for policy only: below written aims of its own a project is looked at', () => {
    const purpose = (rating: CellValue) =>
      modelData(
        'm1',
        ['Project', 'M1.A1'],
        [
          ['a', 5],
          ['b', rating],
        ],
      );
    expect(foundBy(purpose(2), 'model-check')).toMatchObject([
      { at: 'B3', facts: { unit: 'b', value: 2, check: expect.stringContaining('policy call') } },
    ]);
    expect(foundBy(purpose(3), 'model-check')).toEqual([]);
    expect(foundBy(purpose(''), 'model-check')).toEqual([]);
  });

  test('a sum: the six ways add up to the reported total', () => {
    const headers = ['College', 'M2.C1', 'M2.C2', 'M2.C3', 'M2.C4', 'M2.C5', 'M2.C6', 'contract-value'];
    const of = (total: number) =>
      modelData('m2', headers, [
        ['a', 1, 2, 3, 4, 5, 6, 21],
        ['b', 1, 1, 1, 1, 1, 1, total],
      ]);
    expect(foundBy(of(9), 'model-check')).toMatchObject([{ at: 'H3', facts: { unit: 'b' } }]);
    expect(foundBy(of(6), 'model-check')).toEqual([]);
  });

  test('together: both parties have answered', () => {
    const answers = (enterprise: CellValue) =>
      modelData(
        'm1',
        ['Project', 'M1.D1', 'M1.D2'],
        [
          ['a', 4, 5],
          ['b', 3, enterprise],
        ],
      );
    expect(foundBy(answers(''), 'model-check-missing')).toMatchObject([{ at: 'C3', facts: { unit: 'b' } }]);
    expect(foundBy(answers(2), 'model-check-missing')).toEqual([]);
  });

  test('coverage: every indicator has at least 65% of its data', () => {
    const evaluation = (filled: number) =>
      modelData(
        'm8',
        ['Region', 'M8.A1', 'M8.B2'],
        Array.from({ length: 20 }, (_, at) => [`r${at}`, 1 + at / 10, at < filled ? 10 + at : '']),
      );
    expect(foundBy(evaluation(12), 'few-values')).toMatchObject([{ at: 'C2:C21', facts: { percent: 60 } }]);
    expect(foundBy(evaluation(13), 'few-values')).toEqual([]);
  });
});

test('a cell that must be corrected gets no second notice', () => {
  const evaluation = modelData(
    'm8',
    ['Region', 'M8.D4'],
    [
      ['Changzhou', (100 * 58) / 36],
      ['Other', 40],
    ],
  );
  const found = checkData(evaluation, 'en').filter(({ place }) => place?.address === 'B2');
  expect(found.map(({ code }) => code)).toEqual(['impossible-value']);
});

test('the real provinces raise no alarm that is none', () => {
  const codes = checkData(provincesByM8(), 'en').map(({ code, facts }) => [code, facts.unit ?? facts.otherIndicator]);
  expect(codes).toEqual([
    ['outliers', 'Guangdong'],
    ['outliers', 'Tibet'],
    ['outliers', 'Beijing'],
  ]);
});
