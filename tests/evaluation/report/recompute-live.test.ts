import type { Evaluation } from '../../../src/evaluation/evaluation';
import type { CellValue } from '../../../src/evaluation/source';
import type { Language } from '../../../src/locales';
import { expertFor } from '../interviews';
import { liveSheets } from '../plan/live-sheets';
import { provinces, provincesByM8 } from '../provinces';
import { expectRecomputed } from './expect-recomputed';
import { own } from './own-cases';
import type { NamedCells } from './recompute/cells';
import { paragraphOf, planFor } from './told';

const workbook = liveSheets();

const write = async (evaluation: Evaluation, language: Language): Promise<void> => {
  await workbook.addSource(evaluation.source);
  await workbook.write(planFor(evaluation, language));
};

const valuesOf = (find: (workbook: Excel.Workbook) => Excel.Range): Promise<CellValue[][]> =>
  Excel.run(async (context) => {
    const range = find(context.workbook).load('values');
    await context.sync();
    return range.values as CellValue[][];
  });

const cells: NamedCells = {
  range: (name) => valuesOf(({ names }) => names.getItem(name).getRange()),
  area: (sheet, address) => valuesOf(({ worksheets }) => worksheets.getItem(sheet).getRange(address)),
  table: (name) => valuesOf(({ tables }) => tables.getItem(name).getRange()),
};

const few = { ...provinces(), rows: provinces().rows.slice(0, 9) };

test('the cells of a written workbook give every score again by the paragraph', async () => {
  const weights: Evaluation['weights'] = {
    from: 'combined',
    given: { from: 'ahp', experts: [expertFor(provincesByM8(), 'Li'), expertFor(provincesByM8(), 'Wu', 3)] },
    data: 'critic',
    combination: 'game',
    part: 0.5,
  };
  const evaluation = provincesByM8({ source: few, weights, method: { id: 'topsis', option: 'minmax' } });
  await write(evaluation, 'en');
  await expectRecomputed(paragraphOf(evaluation, 'en'), cells);
});

test('what is typed over in the workbook is what the paragraph’s reader computes with', async () => {
  const evaluation = provincesByM8({ source: few });
  await write(evaluation, 'zh-CN');
  await workbook.set('权重', 'G5', [[0, 10]]);
  await workbook.set('权重', 'I5', [[0.5]]);
  await expectRecomputed(paragraphOf(evaluation, 'zh-CN'), cells);
});

test('a changed cell of the data gives the scores that the paragraph’s reader finds', async () => {
  const evaluation = own({ source: few, weights: { from: 'idocriw' }, method: { id: 'marcos' } });
  await write(evaluation, 'zh-CN');
  await workbook.set('Data', 'L3', [[99]]);
  await expectRecomputed(paragraphOf(evaluation, 'zh-CN'), cells);
});
