import { associateCommands } from '../../src/commands/associate';
import { onIntent, type Intent } from '../../src/workbook/intent';
import { testWorkbook } from '../workbook/test-workbook';

const { host } = testWorkbook();

test('the button opens the pane at the check and is free again', async () => {
  const heard: Intent[] = [];
  const stop = onIntent((intent) => heard.push(intent));
  associateCommands();
  await host().runCommand('checkData');
  expect(host().addin.visibilityMode).toBe('Taskpane');
  expect(heard).toEqual(['check-selection']);
  stop();
});

test('a pane that cannot be shown still frees the button', async () => {
  const { checkData } = await import('../../src/commands/check-data');
  jest.spyOn(Office.addin, 'showAsTaskpane').mockRejectedValueOnce(new Error('no pane'));
  const completed = jest.fn();
  await expect(checkData({ completed } as unknown as Office.AddinCommands.Event)).rejects.toThrow('no pane');
  expect(completed).toHaveBeenCalledTimes(1);
  jest.restoreAllMocks();
});
