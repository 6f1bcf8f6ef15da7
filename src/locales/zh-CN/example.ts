import type { example as english } from '../en/example';
import type { TextsOf } from '../texts';

export const example: TextsOf<typeof english> = {
  title: '用示例学习',
  lead: '选择一个示例，其工作表将加入本工作簿，第一张表会告诉您先试什么。',
  found: '本工作簿中可直接评价',
  foundCaption: '{{units}} 行，可识别 {{count}} 个指标',
  real: '真实数据',
  teaching: '教学示例（数据为虚构）',
  adds: '将加入以下工作表',
  safe: '不改动任何已有单元格，撤消一次即可全部移除。',
  insert: '加入 {{count}} 张工作表',
  searching: '正在查看本工作簿中的表格…',
  books: {
    'regional-innovation': {
      title: '中国区域创新',
      caption: '31 个省份，2010–2023 年，约六分钟',
      about: '用官方统计数据，按创新集群实力为全国 31 个省份排名。',
    },
    'technology-transfer': {
      title: '高校技术转移',
      caption: '美国 54 所大学：指数、DEA、超效率',
      about: '大学用研究经费做成了什么：五个指标的指数，以及不需要权重的效率。看看两者在哪里不一致。',
    },
    'uk-regions': {
      title: '英国高校与地区',
      caption: '40 个地区，三年均值，六个维度',
      about: '高校与企业、公共部门和社区的合作，以六个维度的画像呈现，不设总分。',
    },
    'school-enterprise': {
      title: '校企合作模糊评价',
      caption: '已发表案例，结果与论文一致',
      about: '专家对 22 个指标评定等级，分两步合成一个得分。改动权重或合成算子，观察变化。',
    },
    asem: {
      title: '一步一步的综合指数',
      caption: '51 国、49 个指标，与 COINr 一致',
      about: '折算、插补、筛查、离群值处理、标准化、合成：每一步一张表、一个公式，结果与 R 软件包 COINr 一致。',
    },
    'policy-coding': {
      title: '政策编码',
      caption: '声明六个地区，实际七个',
      about: '论文 004 的七个类别按地区编码，逐条注明出处，并指出编码才能发现的两处问题。',
    },
    changzhou: {
      title: '常州产业集群',
      caption: '36 项申请，58 项批准',
      about: '论文 001 的数据、由此可推算的比率，以及一项未能通过的检查。',
    },
    'teaching-cooperation': {
      title: '合作成效',
      caption: '十个虚构项目',
      about: '双方满意度、五个阶段，以及一个得分再高也只能评为 C 的项目。',
    },
    'teaching-talents': {
      title: '人才评价',
      caption: '同一层次的十名虚构人员',
      about: '操守门槛、分层次的权重方案，以及贡献与薪酬的匹配。',
    },
    'teaching-programmes': {
      title: '人才培养项目',
      caption: '六个虚构项目与需求预测',
      about: '成长期集群周边的培养项目，从背景、投入、过程和四级成果进行评价。',
    },
    'teaching-sharing': {
      title: '联合体利益分配',
      caption: '三个虚构参与方',
      about: '各联盟单独可得的收益，以及共同收益的三种分配方式。',
    },
  },
};
