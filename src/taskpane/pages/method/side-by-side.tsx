import { makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Evaluation } from '../../../evaluation/evaluation';
import { Section } from '../../frame/section';
import { compareMethods, type Comparison } from '../../state/compare-methods';
import { useNumbers, useTranslate } from '../../state/pane-context';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({
  switch: { margin: '-6px -8px' },
  table: { width: '100%', marginTop: '8px', borderCollapse: 'collapse' },
  head: { padding: '2px 4px', fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
  cell: {
    padding: '6px 4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
  },
});

/** Below this rank correlation two orders are no longer nearly the same. */
const nearlySame = 0.9;
const shown = 4;

/** What the other method would say, before the choice is made. */
export const SideBySide = ({ evaluation }: { evaluation: Evaluation }) => {
  const t = useTranslate();
  const [on, setOn] = useState(true);
  const comparison = useMemo(() => (on ? compareMethods(evaluation) : null), [on, evaluation]);
  return (
    <Section
      title={t('method.compare')}
      aside={
        <Switch
          className={useStyles().switch}
          checked={on}
          aria-label={t('method.compareWith')}
          onChange={(_, { checked }) => setOn(checked)}
        />
      }
    >
      {comparison && <Differences comparison={comparison} />}
    </Section>
  );
};

const Differences = ({ comparison: { correlation, disagreements } }: { comparison: Comparison }) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const facts = { correlation: numbers.correlation(correlation) };
  if (disagreements.length === 0) return <p>{t('method.same')}</p>;
  const head = mergeClasses(text.caption, styles.head);
  const cell = mergeClasses(text.caption, styles.cell);
  return (
    <>
      <p className={text.sentence}>
        {correlation >= nearlySame ? t('method.nearlySame', facts) : t('method.different', facts)}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={head}>{t('method.unit')}</th>
            <th className={mergeClasses(head, text.number)}>{t('method.mean')}</th>
            <th className={mergeClasses(head, text.number)}>TOPSIS</th>
            <th className={mergeClasses(head, text.number)}>{t('method.places')}</th>
          </tr>
        </thead>
        <tbody>
          {disagreements.slice(0, shown).map(({ unit, mean, topsis, places }, index) => (
            <tr key={`${unit} ${index}`}>
              <td className={cell}>{unit}</td>
              <td className={mergeClasses(cell, text.number)}>{numbers.count(mean)}</td>
              <td className={mergeClasses(cell, text.number)}>{numbers.count(topsis)}</td>
              <td className={mergeClasses(cell, text.number, text.strong)}>{numbers.count(places)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
