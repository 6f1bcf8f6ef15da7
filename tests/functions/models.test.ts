import fc from 'fast-check';
import { carriedPart } from '../../src/models/carried-part.cjs';
import { loadModel, modelIds } from '../../src/models/load';
import { columnsOf, matrixOf } from '../../src/methods/matrix';
import { scoreModel } from '../../src/models/score/score-model';
import { goldenCases } from '../golden/cases';
import { openExcel, row } from './excel';

const english = openExcel();
const chinese = openExcel('zh-CN');
const ids = fc.constantFrom(...modelIds);

test('the weights of any model and profile sum to 1, inside each dimension and in the whole', () => {
  fc.assert(
    fc.property(ids, fc.nat(), (id, pick) => {
      const profiles = [null, ...loadModel(id).profiles.map(({ code }) => code)];
      const rows = english.call('MODEL.INDICATORS', id, profiles[pick % profiles.length]);
      expect(rows.reduce((sum, cells) => sum + Number(cells[7]), 0)).toBeCloseTo(1, 12);
      for (const name of new Set(rows.map((cells) => cells[2]))) {
        const local = rows.filter((cells) => cells[2] === name).reduce((sum, cells) => sum + Number(cells[6]), 0);
        expect([0, 1]).toContainEqual(expect.closeTo(local, 12));
      }
    }),
  );
});

test('a model is found in any case, and its listed codes can head data', () => {
  fc.assert(
    fc.property(ids, (id) => {
      const codes = english.call('MODEL.INDICATORS', id).map(([code]) => code);
      expect(english.call('MODEL.INDICATORS', id.toUpperCase()).map(([code]) => code)).toEqual(codes);
      expect(
        english.call('MODEL.SCORE', ` ${id} `, row(codes), [codes.map(() => 1), codes.map(() => '')]),
      ).toHaveLength(2);
    }),
  );
});

test('every model is listed with its name and purpose in the language of Excel', () => {
  const rows = english.call('MODELS', true);
  expect(rows[0]).toEqual(['model', 'name', 'indicators', 'what it evaluates']);
  expect(rows[2].slice(0, 3)).toEqual(['M2', 'Achievement transformation index', 29]);
  expect(chinese.call('MODELS', true).slice(0, 2)).toEqual([
    ['模型', '名称', '指标数', '评价内容'],
    ['M1', loadModel('m1').name.zh, 28, loadModel('m1').purpose.zh],
  ]);
});

test('scoring rules are told with their ends, those of the profile where it has its own', () => {
  const rule = (excel: typeof english, code: string, ...given: (string | null)[]) =>
    excel.call('MODEL.INDICATORS', code.slice(0, 2), ...given).find(([one]) => one === code);
  expect(rule(english, 'M3.C1')?.[5]).toBe('log 0 → 200');
  expect(rule(english, 'M3.C1', 'l')?.[5]).toBe('log 0 → 500');
  expect(rule(english, 'M2.C8')?.[5]).toBe('percentile; fewer than 5 peers: goalpost 0 → 127.8');
  expect(rule(english, 'M8.A1')?.[5]).toBe('goalpost worst → best');
  expect(rule(chinese, 'M8.A1')?.slice(4, 6)).toEqual(['正向', '上下限 最差 → 最好']);
  expect(rule(english, 'M3.A1')?.slice(4)).toEqual(['not scored', 'gate: 1 or no evaluation', 0, 0]);
});

test('every rule and direction has its words in both languages', () => {
  for (const id of modelIds) {
    for (const excel of [english, chinese]) {
      for (const cells of excel.call('MODEL.INDICATORS', id)) {
        for (const cell of cells.slice(0, 6)) expect(String(cell)).not.toMatch(/undefined|null|NaN|^$/);
      }
    }
    for (const cells of chinese.call('MODEL.INDICATORS', id)) expect(String(cells[5])).toMatch(/[\u4e00-\u9fff]/);
  }
});

test('headers name the dimensions, and a unit without a score says why in the language of Excel', () => {
  const codes = row(['M3.A1', 'M3.B1']);
  const data = [
    [1, 5],
    [0, 5],
    ['', ''],
    [1, ''],
  ];
  const grades = (excel: typeof english) => excel.call('MODEL.SCORE', 'M3', codes, data, null, null, true);
  const [header, ...rows] = grades(english);
  expect(header).toEqual([...loadModel('m3').dimensions.map(({ name }) => name.en), 'total', 'coverage', 'grade']);
  expect(rows.map((cells) => [cells[5], cells.at(-1)])).toEqual([
    [100, loadModel('m3').grades?.labels[0].en],
    ['', 'fails M3.A1'],
    ['', ''],
    ['', 'incomplete'],
  ]);
  expect(grades(chinese).map((cells) => cells.at(-1))).toEqual([
    '等级',
    loadModel('m3').grades?.labels[0].zh,
    '未通过 M3.A1',
    '',
    '数据不全',
  ]);
});

test('the part of a model that functions.js carries scores as the whole model does', () => {
  for (const { input } of goldenCases.filter(({ method }) => method === 'model-score')) {
    const { profile, groups } = input;
    const model = loadModel(input.model.toLowerCase());
    const cells = input.data.map((row: (number | null)[]) => row.map((cell) => cell ?? NaN));
    const values = columnsOf(matrixOf(cells));
    const part = JSON.parse(JSON.stringify(carriedPart(model))) as typeof model;
    const [whole, carried] = [model, part].map((one) => scoreModel(one, input.codes, values, { profile, groups }));
    expect({ ...carried, vetoes: [] }).toEqual({ ...whole, vetoes: [] });
    expect(carried.vetoes.map((list) => list.map(({ cap }) => cap))).toEqual(
      whole.vetoes.map((list) => list.map(({ cap }) => cap)),
    );
    expect(JSON.stringify(part).length).toBeLessThan(JSON.stringify(model).length / 2);
  }
});

test('a template is scored as it stands: headers that begin with codes, names before the values, its example left out', () => {
  const headers = ['Party', 'M7.B1 Cash and equipment (% or an amount)', 'M7.E1 Key technical contribution (points)'];
  const rows = [
    ['Example (not counted)', 900, 60],
    ['College', 30, 80],
    ['Works', 90, 20],
    ['', '', ''],
  ];
  const shares = english.call('MODEL.SCORE', 'M7', row(headers), rows);
  const alone = english.call('MODEL.SCORE', 'M7', row(['M7.B1', 'M7.E1']), [
    [30, 80],
    [90, 20],
  ]);
  expect(shares.map((cells) => cells.length)).toEqual([8, 8, 8, 8]);
  expect(shares.slice(1, 3)).toEqual(alone);
  for (const at of [0, 3]) expect(shares[at].every((cell) => cell === '')).toBe(true);
  const inChinese = english.call('MODEL.SCORE', 'M7', row(headers), [['示例（不计入）', 900, 60], ...rows.slice(1)]);
  expect(inChinese).toEqual(shares);
});

test('an issue in a table with names points to the cell that was given', () => {
  const headers = row(['Party', 'M7.B1', 'M7.E1']);
  const wrong = [
    ['College', 30, 80],
    ['Works', 'many', 20],
  ];
  expect(english.errorOf('MODEL.SCORE', 'M7', headers, wrong).message).toMatch(/row 2, column 2/);
  expect(english.errorOf('MODEL.SCORE', 'M7', row(['Party', 'M7.B1', 'M7.X9']), wrong.slice(0, 1)).message).toMatch(
    /item 3/,
  );
  // What looks like a code is no header of names.
  expect(english.errorOf('MODEL.SCORE', 'M7', row(['M7.Z1', 'M7.B1', 'M7.E1']), wrong.slice(0, 1)).message).toMatch(
    /column 1/,
  );
});
