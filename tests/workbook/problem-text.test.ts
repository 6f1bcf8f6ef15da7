import { translator } from '../../src/locales';
import { en } from '../../src/locales/en';
import { problemText } from '../../src/workbook/problem-text';
import { WorkbookProblem, type ProblemCode } from '../../src/workbook/room';

const codes = Object.keys(en.problems) as ProblemCode[];
const facts: Record<string, string> = {
  sheet: 'Data',
  address: 'A1:F1',
  areas: 'Data!A1, Data!C1',
  name: 'Ranking',
  table: 'coop_evaluation',
  rows: 'method',
  sheets: 'Points',
  message: 'Something went wrong.',
  code: 'GeneralException',
  columns: 'Patents, R&D',
};

test.each(codes)('%s says its cause and its cure in both languages', (code) => {
  const problem = new WorkbookProblem(code, facts);
  const english = problemText(problem, translator('en'));
  const chinese = problemText(problem, translator('zh-CN'));
  for (const text of [english.cause, english.cure, chinese.cause, chinese.cure]) {
    expect(text).not.toMatch(/\{\{|\}\}|problems\./);
  }
  expect(chinese.cause).toMatch(/\p{Script=Han}/u);
  expect(chinese.cure).toMatch(/\p{Script=Han}/u);
  expect(english.cause + english.cure).not.toMatch(/\p{Script=Han}/u);
});

test('the sentence names the cell', () => {
  const problem = new WorkbookProblem('headers-only', { sheet: 'Data', address: 'A1:F1' });
  expect(problemText(problem, translator('en')).cause).toBe('Data!A1:F1 has headings but no data below them.');
  expect(problemText(problem, translator('zh-CN')).cause).toBe('Data!A1:F1 只有标题，下方没有数据。');
});
