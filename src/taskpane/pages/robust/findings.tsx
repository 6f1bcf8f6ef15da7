import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Warning16Filled } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Robustness } from '../../../evaluation/robustness/robustness';
import { testSentence } from '../../../evaluation/robustness/sentences';
import { IntervalTable } from '../../charts/interval-table';
import { RankIntervals } from '../../charts/rank-intervals';
import { LinkButton } from '../../controls/link-button';
import { Section } from '../../frame/section';
import type { LiveResult } from '../../state/live-result';
import { indicatorNames } from '../../state/indicator-names';
import { useNumbers, usePane, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({
  chart: { marginTop: '16px' },
  links: { margin: '8px 0' },
  test: { display: 'flex', alignItems: 'flex-start', gap: '8px', padding: '8px 0' },
  icon: { flexShrink: 0, marginTop: '2px' },
  holds: { color: tokens.colorStatusSuccessForeground1 },
  fragile: { color: tokens.colorStatusWarningForeground1 },
});

const shownAtFirst = 16;
const mostInTable = 200;

/** Rank intervals as a chart or a table, then each other test in one sentence. */
export const Findings = ({ live, robustness }: { live: LiveResult; robustness: Robustness }) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const [all, setAll] = useState(false);
  const [asTable, setAsTable] = useState(false);
  const { intervals, tests, stamp } = robustness;
  const most = asTable ? Math.min(mostInTable, intervals.length) : intervals.length;
  const shown = intervals.slice(0, all ? most : shownAtFirst);
  const nameOf = indicatorNames(
    live.evaluation,
    usePane((state) => state.language),
  );
  return (
    <>
      <div className={styles.chart}>
        {asTable ? <IntervalTable intervals={shown} /> : <RankIntervals intervals={shown} />}
        <div className={mergeClasses(layout.links, styles.links)}>
          {intervals.length > shownAtFirst && (
            <LinkButton aria-expanded={all} onClick={() => setAll(!all)}>
              {all
                ? t('result.showFirst', { count: shownAtFirst })
                : t('result.showAll', { number: numbers.count(most) })}
            </LinkButton>
          )}
          <LinkButton onClick={() => setAsTable(!asTable)}>
            {asTable ? t('pane.asChart') : t('pane.asTable')}
          </LinkButton>
        </div>
        <p className={text.caption}>
          {t('robust.bar', { spread: numbers.percent(stamp.spread), seed: numbers.count(stamp.seed) })}
        </p>
      </div>
      <Section title={t('robust.others')}>
        <ul className={layout.ruled}>
          {tests.map((test) => (
            <li key={`${test.kind} ${test.subject}`} className={styles.test}>
              {test.holds ? (
                <CheckmarkCircle16Filled
                  className={mergeClasses(styles.icon, styles.holds)}
                  role="img"
                  aria-label={t('robust.holds')}
                />
              ) : (
                <Warning16Filled
                  className={mergeClasses(styles.icon, styles.fragile)}
                  role="img"
                  aria-label={t('robust.fragile')}
                />
              )}
              <span className={text.sentence}>{testSentence(t, test, nameOf)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
};
