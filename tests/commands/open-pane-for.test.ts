import { associateCommands } from '../../src/commands/associate';
import { openPaneFor } from '../../src/commands/open-pane-for';
import { onIntent, type Intent } from '../../src/workbook/intent';
import { testWorkbook } from '../workbook/test-workbook';

const { host } = testWorkbook();

test.each([
  ['checkData', 'check-selection'],
  ['showFunctions', 'functions'],
  ['showRobustness', 'robustness'],
  ['showReport', 'report'],
  ['freezeValues', 'freeze'],
  ['explainUnit', 'explain-unit'],
])('the button %s opens the pane at what it names and is free again', async (command, intent) => {
  const heard: Intent[] = [];
  const stop = onIntent((one) => heard.push(one));
  associateCommands();
  await host().runCommand(command);
  expect(host().addin.visibilityMode).toBe('Taskpane');
  expect(heard).toEqual([intent]);
  stop();
});

test('a pane that cannot be shown still frees the button', async () => {
  jest.spyOn(Office.addin, 'showAsTaskpane').mockRejectedValueOnce(new Error('no pane'));
  const completed = jest.fn();
  const event = { completed } as unknown as Office.AddinCommands.Event;
  await expect(openPaneFor('check-selection')(event)).rejects.toThrow('no pane');
  expect(completed).toHaveBeenCalledTimes(1);
  jest.restoreAllMocks();
});
