import { asProblem } from '../../src/workbook/host-errors';
import { WorkbookProblem } from '../../src/workbook/room';

const officeError = (code: string, message = 'Excel says no.') => Object.assign(new Error(message), { code });

test.each([
  ['AccessDenied', 'sheet-protected'],
  ['InvalidOperationInCellEditMode', 'cell-being-edited'],
  ['ItemAlreadyExists', 'name-taken'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['GeneralException', 'host'],
])('%s of Excel becomes the problem %s', (code, problem) => {
  const error = officeError(code);
  const found = asProblem(error, { sheet: 'Data', name: 'Data' });
  expect(found).toBeInstanceOf(WorkbookProblem);
  expect((found as WorkbookProblem).code).toBe(problem);
  expect((found as WorkbookProblem).cause).toBe(error);
});

test('a refusal without a known sheet keeps the words of Excel', () => {
  const found = asProblem(officeError('AccessDenied', 'You cannot perform the requested operation.'));
  expect(found).toMatchObject({
    code: 'host',
    facts: { code: 'AccessDenied', message: 'You cannot perform the requested operation.' },
  });
});

test('a mistake of our own stays what it is', () => {
  const mistake = new TypeError('x is undefined');
  expect(asProblem(mistake, { sheet: 'Data' })).toBe(mistake);
});

test('a problem stays the same problem', () => {
  const problem = new WorkbookProblem('cancelled');
  expect(asProblem(problem, { sheet: 'Data' })).toBe(problem);
});
