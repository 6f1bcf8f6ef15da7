import { copiedModel } from '../../src/evaluation/own-models/copied-model';
import { ownModelPlan } from '../../src/evaluation/own-models/own-model-plan';
import { translator } from '../../src/locales';
import { loadModel, modelIds } from '../../src/models/load';
import { listSources } from '../../src/workbook/list-sources';
import { listOwnModels } from '../../src/workbook/own-models';
import { writePlan } from '../../src/workbook/write/write-plan';
import { testWorkbook } from './test-workbook';

const { host, excel } = testWorkbook();

test('a copied model is found in the workbook, told what is wrong in which cell, and taken back by one undo', async () => {
  expect(await listOwnModels()).toEqual([]);
  const model = copiedModel(loadModel('m2'), modelIds);
  const options = { t: translator('en'), language: 'en' as const, taken: { sheets: [], names: [] } };
  await writePlan(ownModelPlan(model, options), () => {}, new AbortController().signal);
  expect(await listOwnModels()).toMatchObject([{ id: 'm2_own', model, problems: [] }]);
  expect((await listSources()).map(({ sheet }) => sheet)).not.toContain('Own model indicators');

  const sums = await excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Own model structure');
    const computed = sheet.getRange('I7:I14').load('values');
    context.workbook.worksheets.getItem('Own model indicators').name = 'My indicators';
    await context.sync();
    return computed.values.flat();
  });
  expect(sums.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => expect.closeTo(1, 12)));
  expect(sums.slice(5)).toEqual(['', '', '']);

  await excel(async (context) => {
    context.workbook.worksheets.getItem('My indicators').getRange('E7').values = [[0.9]];
    await context.sync();
  });
  expect(await listOwnModels()).toMatchObject([
    {
      model: null,
      problems: [
        {
          place: { sheet: 'My indicators', address: 'E5' },
          text: { en: expect.stringMatching(/^The weights inside A sum to 1\.56667, not to 1\./) },
        },
      ],
    },
  ]);
  for (let step = 0; step < 3; step++) await host().book.undo();
  expect(await listOwnModels()).toEqual([]);
});
