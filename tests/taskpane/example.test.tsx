import { screen } from '@testing-library/react';
import type { Plan } from '../../src/evaluation/plan/plan';
import { contextOf } from './context';
import { inMemoryWorkbook } from './in-memory-workbook';
import { show } from './show';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

/** A workbook that keeps the sheets it is given; an example is no evaluation. */
const workbookForExamples = () => {
  const workbook = inMemoryWorkbook();
  return Object.assign(workbook, { write: async (plan: Plan) => void workbook.plans.push(plan) });
};

test('an example shows the sheets it adds before it adds them', async () => {
  const workbook = workbookForExamples();
  const user = await show(contextOf({ room: workbook, state: { page: 'example' } }));
  await user.click(await button(/School and enterprises, fuzzy/));
  await heading('School and enterprises, fuzzy');
  await screen.findByText('Yu result 结果');
  expect(workbook.plans).toEqual([]);
  await user.click(await button('Add 3 sheets'));
  await heading('Learn with an example');
  expect(workbook.plans.map(({ activate }) => activate)).toEqual(['School–enterprise 校企']);
});

test('going back adds nothing', async () => {
  const workbook = workbookForExamples();
  const user = await show(contextOf({ room: workbook, state: { page: 'example' } }));
  await user.click(await button(/Coding policies/));
  await screen.findByText('Policy matrix 矩阵');
  await user.click(await button('Back'));
  await heading('Learn with an example');
  expect(workbook.plans).toEqual([]);
});

test('a second time it says that the example is there', async () => {
  const workbook = workbookForExamples();
  const room = { ...workbook, takenNames: async () => ({ sheets: ['changzhou 常州'], names: [] }) };
  const user = await show(contextOf({ room, state: { page: 'example' } }));
  await user.click(await button(/Changzhou/));
  await user.click(await button('Add 3 sheets'));
  await screen.findByText(/There is already a sheet “Changzhou 常州” in this workbook/);
  expect(workbook.plans).toEqual([]);
});

test('an example that cannot be fetched says so and leaves the list open', async () => {
  const readExample = () => Promise.reject(new Error('404 Not Found'));
  const user = await show(contextOf({ environment: { readExample }, state: { page: 'example' } }));
  await user.click(await button(/Changzhou/));
  await screen.findByText(/could not be fetched: 404 Not Found/);
  await heading('Learn with an example');
});

test('in Chinese the list speaks Chinese', async () => {
  await show(contextOf({ environment: { language: 'zh-CN' }, state: { page: 'example' } }));
  await button(/校企合作模糊评价/);
  screen.getByText('教学示例（数据为虚构）');
});
