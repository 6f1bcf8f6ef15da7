import type { Language } from '../../../locales';
import { grade } from '../../../methods/ranking/grade';
import { loadModel } from '../../../models/load';
import { textIn } from '../analysis';
import { inLanguage } from '../columns';
import type { Input, Inputs } from '../inputs';
import { intervalsOf, peerRanks } from './peer-ranks';
import { dimensionsIn, groupsIn } from './region-points';

export type PeerStudy = ReturnType<typeof peerStudy>;

/** Everything that the sheet of peers shows, calculated: an array over regions stands in the order of the input. */
export function peerStudy(inputs: Inputs, language: Language) {
  const input: Input = inputs['region-points'];
  const t = inLanguage(language);
  const names = input.texts('region');
  const all = names.length;
  const groups = groupsIn(input).map((group) => (group === '' ? t('all', '全部') : group));
  const { scores, found } = intervalsOf(input);
  const among = (ranks: Float64Array) => [...ranks.slice(0, all)].map((place) => place - 1);
  const [place, low, high] = [found.baseRanks, found.lowRanks, found.highRanks].map(among);
  const { cutoffs, labels } = loadModel('m8').grades!;
  const labelled = labels.map((label) => textIn(language, label));
  const classFor = (ranks: readonly number[]) =>
    grade(
      ranks.map((value) => (100 * (all - value + 0.5)) / all),
      cutoffs,
      labelled,
    ).map((label) => label!);
  const [own, best, worst] = [place, low, high].map(classFor);
  return {
    input,
    language,
    used: dimensionsIn(input),
    names,
    all,
    groups,
    scores,
    /** What the draws give, with the two rows that hold the scale. */
    found,
    place,
    low,
    high,
    widths: high.map((value, row) => value - low[row]),
    inside: peerRanks(scores, groups),
    cutoffs,
    labels: labelled,
    /** Classes by the rank, and by the best and the worst of the interval. */
    own,
    best,
    worst,
  };
}
