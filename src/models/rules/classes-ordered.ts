import type { Rule } from './rule';

/** One class more than there are cut-offs, these descend, and a veto caps at a class that there is. */
export const classesOrdered: Rule = ({ grades, vetoes }) => {
  const labels = grades?.labels.map(({ en }) => en) ?? [];
  return [
    ...(grades && labels.length !== grades.cutoffs.length + 1
      ? [{ path: 'grades.labels', message: `${labels.length} labels for ${grades.cutoffs.length} cut-offs` }]
      : []),
    ...(grades?.cutoffs ?? []).flatMap((cutoff, at, cutoffs) =>
      at > 0 && cutoff >= cutoffs[at - 1]
        ? [{ path: `grades.cutoffs.${at}`, message: `${cutoff} is not below the one before it` }]
        : [],
    ),
    ...vetoes.flatMap(({ cap }, at) =>
      labels.includes(cap) ? [] : [{ path: `vetoes.${at}.cap`, message: `there is no class ${cap}` }],
    ),
  ];
};
