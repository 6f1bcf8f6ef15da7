import type { Text } from '../../src/models/schema';

/** What a model cannot say, and what its reader must not conclude; by the model's id. */
export const limits: Readonly<Record<string, readonly Text[]>> = {
  m1: [
    {
      en: 'The figure of paper 002, over 80 % of projects not satisfactory to both sides, comes without a number of projects and without the questions: it is no benchmark.',
      zh: '论文 002“80% 以上项目未令双方满意”没有给出项目数和问卷题目，不能当作基准。',
    },
    {
      en: 'Ratings of participation are what each side says of the other. A project that only one side rates is incomplete and gets no score.',
      zh: '投入程度是双方互评的结果；只有一方作答的项目视为不完整，不予评分。',
    },
  ],
  m2: [
    {
      en: 'Contract value and cash received are two indicators and are never added. One giant contract can carry an index: it is named in the check.',
      zh: '合同金额与到账金额是两个指标，绝不相加。一份特大合同就能左右指数，检查步骤会指出。',
    },
    {
      en: 'Percentiles say where a unit stands among its peers, not whether it does enough. With fewer than five peers the fixed scale takes their place.',
      zh: '百分位说明在同类中的位置，不说明是否足够好。同类少于五个时改用固定标尺。',
    },
  ],
  m3: [
    {
      en: 'It judges work in a tier, not a person’s worth; people of different tiers are not ranked against each other.',
      zh: '评价的是某一层次的工作，不是人的价值；不同层次的人不相互排名。',
    },
    {
      en: 'One period of data allows no suggestion to promote or to dismiss.',
      zh: '只有一期数据时，不给出晋升或退出的建议。',
    },
  ],
  m4: [
    {
      en: 'Paper 000 says that the stage of a cluster matters but names no stages: budding, growth, maturity and transformation are the usual life cycle.',
      zh: '论文 000 指出集群阶段有影响但未命名各阶段：萌芽、成长、成熟、转型取自通行的生命周期。',
    },
    {
      en: 'An effect size compares the same students before and after; without a group that was not taught it does not show that the programme was the cause.',
      zh: '效应量比较同一批学生的前后测；没有对照组，不能证明是项目所致。',
    },
  ],
  m5: [
    {
      en: 'Coordination speaks of the balance of levels, not of cause: two channels may rise together because a third thing grows.',
      zh: '协调度描述各系统水平的均衡，不是因果：两个通道同步上升可能源于第三个因素。',
    },
    {
      en: 'The traditional coupling degree crowds near 1; degrees of the two forms must not be compared with each other.',
      zh: '传统耦合度聚集在 1 附近；两种形式的结果不可相互比较。',
    },
  ],
  m6: [
    {
      en: 'A code says that a clause names something, not that it is carried out. A region that a policy names is not the region that issued it.',
      zh: '编码只说明条款提到了什么，不说明是否落实；政策提到的地区不等于发布政策的地区。',
    },
    {
      en: 'The bands of the PMC index are in use for ten primary variables and are scaled here to nine.',
      zh: 'PMC 指数的通行分级针对十个一级变量，此处按九个换算。',
    },
  ],
  m7: [
    {
      en: 'No rule of sharing is the fair one: what the rules give apart from each other is the room for negotiation.',
      zh: '没有哪一种分配规则是唯一公平的：各规则结果之间的差距就是协商的空间。',
    },
    {
      en: 'Everything rests on what the coalitions are thought to earn without the others; these are estimates.',
      zh: '一切取决于对各联盟单独收益的估计。',
    },
  ],
  m8: [
    {
      en: 'Goalposts are the smallest and largest value of the units compared unless fixed ones are typed: points of two years can then not be compared.',
      zh: '除非填入固定上下限，否则以参评对象的最小值和最大值为两端，不同年份的得分不可比较。',
    },
    {
      en: 'The yearbook’s output of technology contracts is not the registered turnover, and the provinces do not add up to the nation.',
      zh: '年鉴中的输出技术合同额不等于登记成交额，各省合计也不等于全国数。',
    },
  ],
};
