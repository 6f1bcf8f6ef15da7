import type { Translate } from '../../locales';
import type { MethodId } from '../methods/ids';
import { isUncertain, type Robustness, type RobustTest } from './robustness';

type NormalizationKey = 'zscore' | 'rank' | 'vector';

const percent = (share: number): string => `${Math.round(100 * share)}%`;
/** Ranks may be shared: half places are printed as they are. */
const counted = (count: number): string => count.toLocaleString('en');
const place = (rank: number | null): string => (rank === null ? '–' : counted(rank));

/** What a test found, in one plain sentence. `nameOf` gives the name of an indicator's code. */
export function testSentence(t: Translate, test: RobustTest, nameOf: (code: string) => string): string {
  const { kind, subject, unit, from, to, correlation, holds } = test;
  const facts = { correlation: (correlation ?? 0).toFixed(2) };
  switch (kind) {
    case 'method': {
      const method = t(`methods.${subject as MethodId}.name`);
      return t(holds ? 'robust.method.holds' : 'robust.method.differs', { method, ...facts });
    }
    case 'normalization': {
      const how = t(`robust.normalization.name.${subject as NormalizationKey}`);
      return t(holds ? 'robust.normalization.holds' : 'robust.normalization.differs', { how, ...facts });
    }
    case 'leave-out': {
      const moved = { indicator: nameOf(subject), unit, from: place(from), to: place(to) };
      if (from === to) return t('robust.leaveOut.none');
      return t(Number(to) < Number(from) ? 'robust.leaveOut.rises' : 'robust.leaveOut.falls', moved);
    }
    case 'weight':
      if (subject === '') return t('robust.weight.none');
      return t('robust.weight.changes', {
        indicator: nameOf(subject),
        from: percent(from ?? 0),
        to: percent(to ?? 0),
        unit,
      });
  }
}

/** Everything a run found, sentence by sentence, with what is needed to compute it again; `stale` where data changed since. */
export function robustSentences(
  t: Translate,
  robustness: Robustness,
  nameOf: (code: string) => string,
  stale: boolean,
): string[] {
  const { stamp, tests } = robustness;
  return [
    `${robustHeadline(t, robustness)}${t('robust.stop')}`,
    robustLead(t, robustness),
    ...tests.map((test) => testSentence(t, test, nameOf)),
    t('robust.method.how', {
      runs: counted(stamp.runs),
      spread: percent(stamp.spread),
      seed: stamp.seed,
      fingerprint: stamp.fingerprint,
      version: stamp.version,
      time: stamp.time,
    }),
    ...(stale ? [t('robust.staleReport')] : []),
  ];
}

/** The finding that stands above the rank intervals. */
export function robustHeadline(t: Translate, { intervals, stamp }: Robustness): string {
  const runs = stamp.runs.toLocaleString('en');
  const [first] = [...intervals].sort((one, other) => other.firstShare - one.firstShare);
  if (!first || first.firstShare === 0) return t('robust.headline.nobody', { runs });
  if (first.firstShare === 1) return t('robust.headline.always', { unit: first.unit, runs });
  // Never "100%" for less than all.
  const share = Math.min(99, Math.max(1, Math.round(100 * first.firstShare)));
  return t('robust.headline.share', { unit: first.unit, share: `${share}%`, runs });
}

/** How many ranks are uncertain, and which unit's most. */
export function robustLead(t: Translate, { intervals }: Robustness): string {
  const uncertain = intervals.filter(isUncertain);
  if (uncertain.length === 0) return t('robust.lead.certain', { units: counted(intervals.length) });
  const widest = uncertain.reduce((one, other) => (other.high - other.low > one.high - one.low ? other : one));
  return t('robust.lead.uncertain', {
    count: uncertain.length,
    shown: counted(uncertain.length),
    units: counted(intervals.length),
    unit: widest.unit,
    low: place(widest.low),
    high: place(widest.high),
  });
}
