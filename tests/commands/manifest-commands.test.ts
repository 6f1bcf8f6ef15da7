import { readFileSync } from 'node:fs';
import { associateCommands } from '../../src/commands/associate';
import { testWorkbook } from '../workbook/test-workbook';

testWorkbook();

test('every function that a ribbon button names is associated, and no other', () => {
  const associate = jest.spyOn(Office.actions, 'associate');
  associateCommands();
  const named = [...readFileSync('manifest.xml', 'utf8').matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(
    ([, name]) => name,
  );
  expect(associate.mock.calls.map(([name]) => name).sort()).toEqual(named.sort());
  jest.restoreAllMocks();
});
