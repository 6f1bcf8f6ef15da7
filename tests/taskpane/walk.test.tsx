import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { contextOf } from './context';
import { inMemoryWorkbook } from './in-memory-workbook';
import { show } from './show';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

test('ranks the 31 provinces by the model, from the question to the ranking', async () => {
  const workbook = inMemoryWorkbook();
  const user = await show(contextOf({ room: workbook }));
  await heading('What do you want to evaluate?');
  await user.click(await button(/Regional innovation cluster index/));
  await user.click(await button('Use selection'));
  await heading('Which column is which?');
  screen.getByText('10 of 25 indicators were recognised by name.');
  const next = await button('Check the data');
  expect(next).toHaveProperty('disabled', true);
  screen.getByText('Choose first whether the missing indicators are left out.');
  await user.click(screen.getByRole('checkbox', { name: /Leave them out/ }));
  await user.click(next);
  await heading('Your data can be computed, with something to look at');
  await user.click(await button('Set the weights'));
  await heading('How much does each part count?');
  expect(screen.getAllByText('25%')).toHaveLength(4);
  await user.click(await button('Use these'));
  await heading('How should scores become a ranking?');
  screen.getByRole('radio', { name: /Weighted mean/, checked: true });
  await user.click(await button('Preview'));
  await heading('This will be written');
  screen.getByText('Five new sheets. No cell you already have is changed.');
  screen.getByRole('cell', { name: '75.3' });
  await user.click(await button('Write 5 sheets'));
  await heading('Beijing leads by a wide margin');
  const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
  expect(rows.slice(0, 3)).toEqual(['1Beijing75.3', '2Guangdong64.8', '3Shanghai62.0']);
  expect(workbook.plans).toHaveLength(1);
});

test('in Chinese the same path leads to the same ranking', async () => {
  const user = await show(contextOf({ room: inMemoryWorkbook(), environment: { language: 'zh-CN' } }));
  await heading('您想评价什么？');
  await user.click(await button(/区域创新集群/));
  await user.click(await button('使用所选区域'));
  await user.click(await screen.findByRole('checkbox', { name: /不纳入这些指标/ }));
  await user.click(await button('检查数据'));
  await user.click(await button('设置权重'));
  await user.click(await button('使用此权重'));
  await user.click(await button('预览'));
  await user.click(await button(/^写入 5/));
  await heading('北京大幅领先');
  expect(screen.getAllByRole('listitem')[0].textContent).toBe('1北京75.3');
});

test('the ranking follows the sheet', async () => {
  const workbook = inMemoryWorkbook();
  const user = await show(contextOf({ room: workbook }));
  await walkToResult(user);
  const [first, second, ...rest] = workbook.ranking;
  await act(async () => workbook.changeRanking([{ ...second, score: 90, rank: 1 }, { ...first, rank: 2 }, ...rest]));
  await heading(/Guangdong leads/);
  expect(screen.getAllByRole('listitem')[0].textContent).toBe('1Guangdong90.0');
});

test('after writing, the evaluation stands on the home page and opens again', async () => {
  const user = await show(contextOf({ room: inMemoryWorkbook() }));
  await walkToResult(user);
  await user.click(await button('Home'));
  const section = await screen.findByRole('region', { name: 'In this workbook' });
  within(section).getByText(/Ranked by: Weighted mean · written/);
  await user.click(within(section).getByRole('button', { name: 'Continue' }));
  await heading('Beijing leads by a wide margin');
});

test('a pane that knows nothing of it takes the evaluation back to its steps', async () => {
  const workbook = inMemoryWorkbook();
  await walkToResult(await show(contextOf({ room: workbook })));
  cleanup();
  const user = await show(contextOf({ room: workbook }));
  const section = await screen.findByRole('region', { name: 'In this workbook' });
  await user.click(within(section).getByRole('button', { name: 'Continue' }));
  await heading('Beijing leads by a wide margin');
  await user.click(await button('More'));
  await user.click(await screen.findByRole('menuitem', { name: 'Change data, weights, method' }));
  await heading('Which column is which?');
  screen.getByRole('checkbox', { name: /Leave them out/, checked: true });
  await user.click(await button('Step 5 of 5, Write'));
  await user.click(await button('Write 5 sheets'));
  await heading('Beijing leads by a wide margin');
  expect(workbook.plans).toHaveLength(2);
});

test('a finished step can be gone back to, a later one cannot be entered', async () => {
  const user = await show(contextOf({ room: inMemoryWorkbook() }));
  await user.click(await button(/Regional innovation cluster index/));
  await user.click(await button('Use selection'));
  await user.click(await screen.findByRole('button', { name: 'Step 3 of 5, Weights' }));
  await heading('Which column is which?');
  await user.click(screen.getByRole('checkbox', { name: /Leave them out/ }));
  await user.click(await button('Check the data'));
  await user.click(await button('Step 1 of 5, Data, done'));
  await heading('Which column is which?');
  screen.getByRole('checkbox', { name: /Leave them out/, checked: true });
});

test('every new page starts with the focus on its heading', async () => {
  const user = await show(contextOf({ room: inMemoryWorkbook() }));
  await user.click(await button(/Regional innovation cluster index/));
  expect(await heading('Select your table in the sheet')).toBe(document.activeElement);
  await user.click(await button('Use selection'));
  expect(await heading('Which column is which?')).toBe(document.activeElement);
});

test('the language changes at once and is remembered', async () => {
  const context = contextOf({ room: inMemoryWorkbook() });
  const user = await show(context);
  await user.click(await button('More'));
  await user.click(await screen.findByRole('menuitemradio', { name: '简体中文' }));
  await heading('您想评价什么？');
  await waitFor(() => expect(document.documentElement.lang).toBe('zh-CN'));
  expect(context.environment.texts.read('coopeval.language')).toBe('zh-CN');
});

const walkToResult = async (user: Awaited<ReturnType<typeof show>>) => {
  await user.click(await button(/Regional innovation cluster index/));
  await user.click(await button('Use selection'));
  await user.click(await screen.findByRole('checkbox', { name: /Leave them out/ }));
  for (const name of ['Check the data', 'Set the weights', 'Use these', 'Preview', 'Write 5 sheets']) {
    await user.click(await button(name));
  }
  await heading('Beijing leads by a wide margin');
};
