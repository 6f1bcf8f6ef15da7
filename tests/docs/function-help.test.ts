import { functionHelp } from '../../docs/help/function-help.cjs';

const english = {
  id: 'TOPSIS',
  description: 'How close.',
  parameters: [
    { name: 'data', description: 'Units in rows.', dimensionality: 'matrix' },
    { name: 'weights', description: 'One each. Left empty: equal.', dimensionality: 'matrix' },
    { name: 'normalization', description: 'vector (default).', optional: true },
    { name: 'headers', description: 'TRUE puts a header row on top.', optional: true },
  ],
};
const chinese = {
  ...english,
  description: '接近程度。',
  parameters: english.parameters.map((parameter) => ({ ...parameter, description: '说明。' })),
};
const page = `# COOP.TOPSIS

How close.

## Parameters

|  |  |
| --- | --- |
| \`data\` | Units in rows. |

## Definition

### vector

Near "the best" & far.

- **Formula**: v < \`w\`

## Example

|  | A |
| --- | --- |
| 1 | 12 |
`;
const plain = (text: string) => ({ kind: 'plain', text });

test('the help in one language holds its words and is found by those of the other', () => {
  const [help] = functionHelp([chinese], [english], [english], { TOPSIS: 'scores' }, () => null);
  expect(help).toMatchObject({ section: 'scores', description: '接近程度。', alsoFoundBy: 'How close.', chapters: [] });
});

test('what kind of argument a parameter takes is the same in both languages', () => {
  const [help] = functionHelp([chinese], [english], [english], {}, () => null);
  expect(help.parameters.map(({ name, kind, required }) => [name, kind, required])).toEqual([
    ['data', 'range', true],
    ['weights', 'range', false],
    ['normalization', 'word', false],
    ['headers', 'switch', false],
  ]);
});

test('the chapters of the page after the parameters come as blocks without HTML', () => {
  const [help] = functionHelp([english], [chinese], [english], {}, () => page);
  expect(help.chapters).toEqual([
    {
      title: 'Definition',
      blocks: [
        { kind: 'title', text: [plain('vector')] },
        { kind: 'paragraph', text: [plain('Near "the best" & far.')] },
        {
          kind: 'list',
          items: [[{ kind: 'strong', text: 'Formula' }, plain(': v < '), { kind: 'code', text: 'w' }]],
        },
      ],
    },
    {
      title: 'Example',
      blocks: [
        {
          kind: 'table',
          rows: [
            [[], [plain('A')]],
            [[plain('1')], [plain('12')]],
          ],
        },
      ],
    },
  ]);
});

test('what the pane cannot show stops the build', () => {
  expect(() =>
    functionHelp([english], [chinese], [english], {}, () => '## Parameters\n\n## More\n\n> quoted\n'),
  ).toThrow('blockquote');
});
