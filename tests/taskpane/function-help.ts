import type { FunctionHelp } from '../../src/taskpane/state/function-help';

const line = (text: string) => [{ kind: 'plain' as const, text }];

const topsis: FunctionHelp = {
  id: 'TOPSIS',
  section: 'scores',
  description: 'How close each unit is to the best and how far from the worst.',
  alsoFoundBy: '优劣解距离法：各单元与最优解的接近程度。',
  parameters: [
    { name: 'data', description: 'Units in rows, indicators in columns.', kind: 'range', required: true },
    { name: 'weights', description: 'One per indicator. Left empty: equal.', kind: 'range', required: false },
    { name: 'normalization', description: 'vector (default), minmax, sum or max.', kind: 'word', required: false },
    { name: 'headers', description: 'TRUE puts a header row on top.', kind: 'switch', required: false },
  ],
  chapters: [
    { title: 'When to use it', blocks: [{ kind: 'paragraph', text: line('To rank units.') }] },
    { title: 'When not', blocks: [{ kind: 'paragraph', text: line('To compare years.') }] },
    {
      title: 'Definition',
      blocks: [
        { kind: 'title', text: line('vector') },
        { kind: 'list', items: [[{ kind: 'strong', text: 'Formula' }, ...line(': v = w·r')]] },
      ],
    },
    {
      title: 'Example',
      blocks: [
        { kind: 'table', rows: [[line('North'), line('12')]] },
        { kind: 'paragraph', text: [{ kind: 'code', text: '=COOP.TOPSIS(B2:D4)' }] },
      ],
    },
  ],
};

const equal = (id: string, section: FunctionHelp['section']): FunctionHelp => ({
  id,
  section,
  description: `What ${id} answers.`,
  alsoFoundBy: `${id} 的说明`,
  parameters: [{ name: 'matrix', description: 'Judgements in pairs.', kind: 'range', required: true }],
  chapters: [],
});

const english = [
  ...['AHP', 'AHP.CHECK', 'AHP.ADVICE', 'AHP.GROUP', 'BWM', 'WEIGHTS'].map((id) => equal(id, 'weights')),
  topsis,
];

/** The help that the panes of the tests are given, by file. */
export const helpFiles: Readonly<Record<string, readonly FunctionHelp[]>> = {
  'functions.en.json': english,
  'functions.zh-CN.json': english.map((help) => ({
    ...help,
    description: help.alsoFoundBy,
    alsoFoundBy: help.description,
  })),
};
