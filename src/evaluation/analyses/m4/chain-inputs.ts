import { both, choiceColumn, exampleName, nameColumn, numberColumn } from '../columns';
import type { InputTable } from '../input-table';

const segments = [both('upstream', '上游'), both('midstream', '中游'), both('downstream', '下游')];

const exampleNodes = [
  { name: exampleName('target discovery', '靶点发现'), segment: segments[0] },
  { name: exampleName('cell bank', '细胞库'), segment: segments[0] },
  { name: exampleName('preclinical study', '临床前研究'), segment: segments[0] },
  { name: exampleName('pilot plant', '中试'), segment: segments[1] },
  { name: exampleName('production', '规模生产'), segment: segments[1] },
  { name: exampleName('quality control', '质量检验'), segment: segments[1] },
  { name: exampleName('registration', '注册申报'), segment: segments[2] },
  { name: exampleName('distribution', '流通'), segment: segments[2] },
];

export const chainNodes: InputTable = {
  id: 'chain-nodes',
  name: both('Nodes of the industry chain', '产业链节点'),
  caption: both(
    'One row for each node of the cluster’s chain, in the order of the chain.',
    '集群产业链的每个节点占一行，按产业链顺序排列。',
  ),
  leastRows: 2,
  columns: [
    nameColumn('node', both('Node', '节点'), both('Name of the node, each once.', '节点名称，不重复。')),
    choiceColumn('segment', both('Segment', '环节'), both('Its part of the chain.', '所处环节。'), segments),
  ],
  example: exampleNodes.map(({ name, segment }) => [name, segment]),
};

export const nodeVisits: InputTable = {
  id: 'node-visits',
  name: both('Student-days at the nodes', '节点实践学生人天'),
  caption: both(
    'One row for each visit, course or placement: how many student-days it spent at a node.',
    '每次参观、课程或实习占一行：在某节点的学生人天数。',
  ),
  leastRows: 1,
  columns: [
    {
      id: 'programme',
      header: both('Programme or course', '项目或课程'),
      definition: both('The same spelling in each row.', '各行写法一致。'),
      content: { kind: 'text' },
      required: true,
    },
    {
      id: 'visited',
      header: both('Node', '节点'),
      definition: both('As it is named in the list of nodes.', '与节点表中的名称一致。'),
      content: { kind: 'text' },
      required: true,
    },
    numberColumn('days', both('Student-days', '学生人天'), both('Students times days.', '学生数乘以天数。')),
  ],
  example: (
    [
      [1, 0, 40],
      [1, 1, 60],
      [1, 2, 35],
      [1, 3, 20],
      [1, 5, 80],
      [2, 3, 90],
      [2, 4, 160],
      [2, 5, 120],
      [2, 5, 30],
      [2, 7, 25],
      [3, 4, 50],
      [3, 5, 45],
    ] as const
  ).map(([programme, node, days]) => [
    exampleName(`programme ${programme}`, `项目 ${programme}`),
    exampleNodes[node].name,
    days,
  ]),
};
