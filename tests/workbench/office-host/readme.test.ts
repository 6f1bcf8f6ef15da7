import { readFileSync } from 'node:fs';
import { Book } from '../../../src/workbench/grid/book';
import { createHeadlessGrid } from '../../../src/workbench/grid/headless';
import { createMembers } from '../../../src/workbench/office-host/members';

const univer = createHeadlessGrid();
afterAll(() => univer.dispose());

test('the list of what is covered in the README is the list of the members', () => {
  const members = createMembers(new Book(univer), { readOnly: false });
  const lines = Object.entries(members)
    .map(([name, table]) => `- **${name}**: ${Object.keys(table).sort().join(', ')}`)
    .sort();
  const readme = readFileSync('src/workbench/README.md', 'utf8');
  const listed = readme.split('<!-- covered -->')[1]!.trim().split('\n');
  expect(listed).toEqual(lines);
});
