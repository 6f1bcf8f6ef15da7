import type { Rule } from './rule';

/** One class more than there are cut-offs, these descend, and a veto caps at a class that there is. */
export const classesOrdered: Rule = ({ grades, vetoes }) => {
  const labels = grades?.labels.map(({ en }) => en) ?? [];
  return [
    ...(grades && labels.length !== grades.cutoffs.length + 1
      ? [
          {
            path: 'grades.labels',
            message: {
              en: `${labels.length} labels for ${grades.cutoffs.length} cut-offs`,
              zh: `${labels.length} 个等级对应 ${grades.cutoffs.length} 个分界值`,
            },
          },
        ]
      : []),
    ...(grades?.cutoffs ?? []).flatMap((cutoff, at, cutoffs) =>
      at > 0 && cutoff >= cutoffs[at - 1]
        ? [
            {
              path: `grades.cutoffs.${at}`,
              message: { en: `${cutoff} is not below the one before it`, zh: `${cutoff} 不低于上一个分界值` },
            },
          ]
        : [],
    ),
    ...vetoes.flatMap(({ cap }, at) =>
      labels.includes(cap)
        ? []
        : [{ path: `vetoes.${at}.cap`, message: { en: `there is no class ${cap}`, zh: `没有等级 ${cap}` } }],
    ),
  ];
};
