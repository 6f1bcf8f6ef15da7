import type { InputTable } from '../input-table';

/** Codes of the roles, in the order of the choices. */
export const roles = ['university', 'enterprise', 'government', 'institute', 'other'] as const;

const party = (name: string, chinese: string) => ({ en: `Example ${name}`, zh: `示例${chinese}` });
const [university, enterprise, institute] = [
  party('University', '大学'),
  party('Enterprise', '企业'),
  party('Institute', '研究院'),
];
const together = (...names: readonly { en: string; zh: string }[]) => ({
  en: names.map(({ en }) => en).join('+'),
  zh: names.map(({ zh }) => zh).join('+'),
});

export const parties: InputTable = {
  id: 'parties',
  name: { en: 'Parties of the consortium', zh: '联合体各方' },
  caption: { en: 'One row for each party that is to get a share.', zh: '每个参与分配的一方占一行。' },
  leastRows: 2,
  columns: [
    {
      id: 'party',
      header: { en: 'Party', zh: '参与方' },
      definition: {
        en: 'A short name without +, as it stands in the coalitions.',
        zh: '简短名称，不含 +，与联盟表中的写法一致。',
      },
      content: { kind: 'text', unique: true },
      required: true,
    },
    {
      id: 'role',
      header: { en: 'Role', zh: '角色' },
      definition: {
        en: 'Statutory floors for inventors hold inside a university’s share.',
        zh: '法定奖励下限适用于高校所得部分。',
      },
      content: {
        kind: 'choice',
        choices: [
          { en: 'University', zh: '高校' },
          { en: 'Enterprise', zh: '企业' },
          { en: 'Government', zh: '政府' },
          { en: 'Institute', zh: '科研院所' },
          { en: 'Other', zh: '其他' },
        ],
      },
      required: true,
    },
    {
      id: 'input',
      header: { en: 'Input (10k yuan)', zh: '投入（万元）' },
      definition: {
        en: 'Cash, equipment, staff and appraised technology put in (M7.B).',
        zh: '资金、设备、人力和评估作价的技术投入（M7.B）。',
      },
      content: { kind: 'number', min: 0, max: null },
      required: true,
    },
    {
      id: 'risk',
      header: { en: 'Risk borne (10k yuan)', zh: '承担风险（万元）' },
      definition: {
        en: 'Probability times loss, over all kinds of risk (M7.C).',
        zh: '各类风险的概率乘以损失之和（M7.C）。',
      },
      content: { kind: 'number', min: 0, max: null },
      required: true,
    },
    {
      id: 'effort',
      header: { en: 'Effort (1–5)', zh: '努力程度（1–5）' },
      definition: {
        en: 'Mean rating by the other parties, its own dropped (M7.D).',
        zh: '其他各方评分的均值，不含自评（M7.D）。',
      },
      content: { kind: 'number', min: 1, max: 5 },
      required: true,
    },
    {
      id: 'innovation',
      header: { en: 'Innovation (points)', zh: '创新贡献（分）' },
      definition: { en: 'The panel shares out 100 points (M7.E).', zh: '评审组在各方之间分配 100 分（M7.E）。' },
      content: { kind: 'number', min: 0, max: 100 },
      required: true,
    },
    {
      id: 'power',
      header: { en: 'Bargaining power', zh: '谈判力' },
      definition: {
        en: 'Any positive numbers; rescaled to sum 1. All blank: equal.',
        zh: '任意正数，按总和折算为 1。全部留空视为相等。',
      },
      content: { kind: 'number', min: 0, max: null },
      required: false,
    },
  ],
  example: [
    [university, { en: 'University', zh: '高校' }, 120, 40, 4, 50, 3],
    [enterprise, { en: 'Enterprise', zh: '企业' }, 300, 110, 4.5, 30, 5],
    [institute, { en: 'Institute', zh: '科研院所' }, 80, 30, 3.5, 20, 2],
  ],
};

export const coalitions: InputTable = {
  id: 'coalitions',
  name: { en: 'What each coalition earns', zh: '各联盟的收益' },
  caption: {
    en: 'One row for each group of parties: what it would earn without the others.',
    zh: '每种组合占一行：没有其他各方时能获得的收益。',
  },
  leastRows: 3,
  columns: [
    {
      id: 'coalition',
      header: { en: 'Coalition', zh: '联盟' },
      definition: { en: 'Names of the parties joined by +, in any order.', zh: '用 + 连接参与方名称，顺序不限。' },
      content: { kind: 'text', unique: true },
      required: true,
    },
    {
      id: 'value',
      header: { en: 'Value (10k yuan)', zh: '收益（万元）' },
      definition: {
        en: 'Present value that these parties would earn together. One party alone counts too.',
        zh: '这些参与方共同获得的收益现值；单独一方也要填写。',
      },
      content: { kind: 'number', min: 0, max: null },
      required: true,
    },
  ],
  example: [
    [university, 60],
    [enterprise, 150],
    [institute, 40],
    [together(university, enterprise), 420],
    [together(university, institute), 160],
    [together(enterprise, institute), 260],
    [together(university, enterprise, institute), 600],
  ],
};
