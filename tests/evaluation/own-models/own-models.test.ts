import { copiedModel } from '../../../src/evaluation/own-models/copied-model';
import { ownModelPlan } from '../../../src/evaluation/own-models/own-model-plan';
import { readOwnModels, type OwnModel, type PlacedTable } from '../../../src/evaluation/own-models/read-own-models';
import type { CellValue } from '../../../src/evaluation/source';
import { translator, type Language } from '../../../src/locales';
import { loadModel, modelIds } from '../../../src/models/load';
import { starterModel } from '../../../src/models/own/starter';
import type { Model } from '../../../src/models/schema';
import { ownTablesIn } from './own-tables-in';

const written = (
  model: Model,
  language: Language = 'en',
  taken = { sheets: [], names: [] as string[] },
): PlacedTable[] => ownTablesIn(ownModelPlan(model, { t: translator(language), language, taken }));

const copyOf = (id: string) => copiedModel(loadModel(id), modelIds);

test.each([...modelIds.map(copyOf), copiedModel(starterModel, modelIds)].map((model) => [model.id, model] as const))(
  '%s is read back from the sheets of its plan, in either language of them',
  (id, model) => {
    for (const language of ['en', 'zh-CN'] as const) {
      expect(readOwnModels(written(model, language))).toMatchObject([{ id, model, problems: [] }]);
    }
  },
);

test('a copy differs from its model only in what says that it is one', () => {
  const { id, name, source, ...same } = copyOf('m2');
  expect({ id, name: name.en, source: source.zh.slice(0, 20) }).toEqual({
    id: 'm2_own',
    name: 'Achievement transformation index (own copy)',
    source: '复制自 m2 1.0.0，由使用者修改。',
  });
  expect(loadModel('m2')).toMatchObject(same);
  expect(copiedModel(copyOf('m2'), [...modelIds, 'm2_own']).id).toBe('m2_own_2');
});

/** Types into a cell of the copy of a model, found by the words at the beginning of its row and over its column. */
function typed(tables: readonly PlacedTable[], name: string, row: string, header: string, value: CellValue) {
  return tables.map((table) => {
    if (table.name !== name) return table;
    const column = table.headers.indexOf(header);
    const rows = table.rows.map((cells) =>
      String(cells[0]) === row ? cells.map((cell, at) => (at === column ? value : cell)) : cells,
    );
    return { ...table, rows };
  });
}

/** The cell of the edit itself, to compare with the one that a problem names. */
function cellOf(tables: readonly PlacedTable[], name: string, row: string, header: string): string {
  const table = tables.find((one) => one.name === name)!;
  const column = String.fromCharCode(65 + table.column + table.headers.indexOf(header));
  return `${table.sheet}!${column}${table.row + 2 + table.rows.findIndex((cells) => String(cells[0]) === row)}`;
}

const said = ([{ problems }]: readonly OwnModel[]) =>
  problems.map(({ place, text }) => [`${place.sheet}!${place.address}`, text.en, text.zh]);

const indicators = 'coop_model_indicators';

test.each<[string, string, string, string, string, CellValue, string, string]>([
  [
    'a code twice',
    'm2',
    indicators,
    'M2.B2',
    'Code',
    'M2.B1',
    'M2.B1 is used twice. A word that no other indicator has.',
    'M2.B1 出现了两次。与其他指标不同的代码。',
  ],
  [
    'a word for a number',
    'm8',
    indicators,
    'M8.A1',
    'High end',
    'three',
    '“three” cannot stand under “High end”.',
    '“高端”不能填“three”。',
  ],
  [
    'a rule that there is not',
    'm8',
    indicators,
    'M8.A1',
    'Scoring rule',
    'luck',
    '“luck” cannot stand under “Scoring rule”. How a value becomes 0–100 points. One of: as it is, between two ends,',
    '“计分规则”不能填“luck”。',
  ],
  [
    'no direction',
    'm8',
    indicators,
    'M8.A1',
    'Direction',
    '',
    '“Direction” is blank. One of: higher is better, lower is better,',
    '“方向”为空。',
  ],
  [
    'a dimension that there is not',
    'm1',
    indicators,
    'M1.A1',
    'Dimension',
    'Z',
    'There is no dimension Z. Type one of A, B, C, D, or add it to the dimensions.',
    '没有维度 Z。',
  ],
  [
    'a formula that names nothing',
    'm1',
    indicators,
    'M1.D3',
    'Computed from indicators',
    '[M1.X] + 1',
    'There is no indicator or variable "M1.X".',
    '没有指标或变量“M1.X”。',
  ],
  [
    'a condition that cannot be read',
    'm1',
    'coop_model_vetoes',
    '[M1.A3] = 1',
    'Condition',
    '[M1.A3] =',
    '"[M1.A3] =" is no formula: it ends too early.',
    '“[M1.A3] =”不是公式：公式不完整。',
  ],
  ['dimensions that do not sum', 'm1', 'coop_model_dimensions', 'A', 'Weight', 0.5, 'The weights sum to', '权重合计为'],
  [
    'a profile that does not sum',
    'm2',
    'coop_model_profiles',
    'T',
    'Weights of the dimensions',
    'A = 0.2\nB = 0.15\nC = 0.4\nD = 0.25\nE = 0.1',
    'The weights sum to 1.1, not to 1.',
    '权重合计为 1.1，不是 1。',
  ],
  [
    'cut-offs that rise',
    'm2',
    'coop_model_classes',
    'B',
    'From',
    90,
    '90 is not below the one before it.',
    '90 不低于上一个分界值。',
  ],
  [
    'a weight above 1',
    'm8',
    'coop_model_dimensions',
    'A',
    'Weight',
    12,
    '“12” cannot stand under “Weight”. From 0 to 1; the dimensions sum to 1.',
    '“权重”不能填“12”。',
  ],
])('%s is told with its cell and the cure', (_, id, table, row, header, value, english, chinese) => {
  const tables = written(copyOf(id));
  const wrong = said(readOwnModels(typed(tables, table, row, header, value)));
  expect(wrong.length).toBeGreaterThan(0);
  const edited = cellOf(tables, table, row, header);
  const [place, en, zh] = wrong.find(([address]) => address === edited) ?? wrong[0];
  expect(en).toContain(english);
  expect(zh).toContain(chinese);
  expect(place).toBe(edited);
});

test('ends that do not run in the direction are told at the rule', () => {
  const tables = written(copyOf('m3'));
  const wrong = said(readOwnModels(typed(tables, indicators, 'M3.B2', 'Direction', 'lower is better')));
  const sentence = 'The ends do not run in the indicator’s direction. How a value becomes 0–100 points.';
  expect(wrong).toEqual([
    [cellOf(tables, indicators, 'M3.B2', 'Scoring rule'), expect.stringContaining(sentence), expect.any(String)],
  ]);
});

test('what was dropped, added, re-weighted and translated is the model', () => {
  const tables = written(copiedModel(starterModel, modelIds)).map((table) => {
    if (table.name !== indicators) return table;
    const at = (header: string) => table.headers.indexOf(header);
    const edit = (cells: readonly CellValue[], changes: Readonly<Record<string, CellValue>>) =>
      cells.map((cell, column) => changes[table.headers[column]] ?? cell);
    const blank = table.headers.map(() => '');
    const added = edit(blank, {
      Code: 'A3',
      Dimension: 'A',
      'Indicator (Chinese)': '成果数',
      'Weight in dimension': 0.3,
      Direction: '越高越好',
      'Scoring rule': '两端之间',
      'Low end': 0,
      'High end': 5,
      'Smallest possible': 0,
    });
    const rows = table.rows.map((cells) => {
      if (cells[at('Code')] === 'A1') return edit(cells, { 'Weight in dimension': 0.7 });
      if (cells[at('Code')] === 'A2') return blank;
      return cells;
    });
    return { ...table, rows: [...rows, added] };
  });
  const [{ model, problems }] = readOwnModels(tables);
  expect(problems).toEqual([]);
  expect(model!.dimensions[0].indicators).toMatchObject([
    { code: 'A1', weight: 0.7 },
    {
      code: 'A3',
      name: { en: '成果数', zh: '成果数' },
      definition: { en: 'not stated', zh: '未说明' },
      weight: 0.3,
      direction: 'benefit',
      scoring: { rule: 'goalpost', low: 0, high: 5 },
      accepts: { min: 0, max: null },
    },
  ]);
});

test('a table, a column, a line that is gone, and an id that is taken, are told', () => {
  const tables = written(copyOf('m1'));
  const without = tables.filter(({ name }) => name !== 'coop_model_checks');
  expect(said(readOwnModels(without))).toEqual([
    [
      expect.stringMatching(/^Own model!C\d+$/),
      'There is no table called coop_model_checks. Undo, or type the name that it has now.',
      expect.any(String),
    ],
  ]);
  const renamed = tables.map((table) =>
    table.name === indicators
      ? { ...table, headers: table.headers.map((one) => (one === 'Code' ? 'Number' : one)) }
      : table,
  );
  expect(said(readOwnModels(renamed))[0]).toEqual([
    'Own model indicators!A4',
    'The column “Code” is not there. Undo, or type “Code” as a header.',
    expect.any(String),
  ]);
  const lost = tables.map((table) => (table.name === 'coop_model' ? { ...table, rows: table.rows.slice(1) } : table));
  expect(said(readOwnModels(lost))[0][1]).toBe('The line “Id” is not there. Undo, or add a row with the key id.');
  const second = written(copyOf('m1'), 'en', { sheets: [], names: tables.map(({ name }) => name) });
  const [first, other] = readOwnModels([...tables, ...second]);
  expect(first.model).not.toBeNull();
  expect(other).toMatchObject({ table: 'coop_model_2', model: null });
  expect(other.problems[0].text.en).toBe('Another model is called m1_own. Type another id.');
});
