import { makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { otherMethods, spreadOf } from '../../../evaluation/explain/method-spread';
import { Section } from '../../frame/section';
import type { LiveResult } from '../../state/live-result';
import { useNumbers, useText, useTranslate } from '../../state/pane-context';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({
  switch: { margin: '-6px -8px' },
  table: { width: '100%', marginTop: '8px', borderCollapse: 'collapse' },
  head: { padding: '2px 4px', fontWeight: tokens.fontWeightRegular, textAlign: 'left', verticalAlign: 'bottom' },
  right: { textAlign: 'right' },
  cell: {
    padding: '5px 4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  disagree: { marginTop: '12px' },
});

/** With more values than these, ranking by all methods would be felt: it waits until it is asked for. */
const mostAtOnce = 20_000;
const shownUnits = 4;

export const MethodsSideBySide = ({ live }: { live: LiveResult }) => {
  const t = useTranslate();
  const { units, weights } = live.result;
  const [on, setOn] = useState(units.length * weights.length <= mostAtOnce);
  return (
    <Section
      title={t('compare.methods')}
      aside={
        <Switch
          className={useStyles().switch}
          checked={on}
          aria-label={t('compare.methodsOn')}
          onChange={(_, { checked }) => setOn(checked)}
        />
      }
    >
      {on && <Methods live={live} />}
    </Section>
  );
};

const Methods = ({ live: { evaluation, result } }: { live: LiveResult }) => {
  const t = useTranslate();
  const inLanguage = useText();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const others = useMemo(() => otherMethods(evaluation, result), [evaluation, result]);
  const spread = useMemo(() => spreadOf(result, others), [result, others]);
  if (others.length === 0) return <p className={text.sentence}>{t('compare.noMethods')}</p>;
  const own = result.ranks.indexOf(1);
  const differing = others.filter(({ first }) => first !== own).length;
  const head = mergeClasses(text.caption, styles.head);
  const cell = mergeClasses(text.caption, styles.cell);
  return (
    <>
      <p className={text.sentence}>
        {differing === 0 && own !== -1
          ? t('compare.methodsSame', { count: others.length, first: result.units[own]! })
          : t('compare.methodsDiffer', { count: differing, all: others.length })}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={head}>
              {t('compare.method')}
            </th>
            <th scope="col" className={mergeClasses(head, styles.right)}>
              {t('compare.correlation')}
            </th>
            <th scope="col" className={head}>
              {t('compare.first')}
            </th>
          </tr>
        </thead>
        <tbody>
          {others.map(({ method, correlation, first }) => (
            <tr key={method}>
              <th scope="row" className={cell}>
                {t(`methods.${method}.name`)}
              </th>
              <td className={mergeClasses(cell, text.number)}>{numbers.correlation(correlation)}</td>
              <td className={cell}>{first === null ? t('compare.shared') : result.units[first]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {spread.length > 0 && (
        <>
          <p className={mergeClasses(text.sentence, styles.disagree)}>{t('compare.disagree')}</p>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={head}>
                  {inLanguage(evaluation.unitWord)}
                </th>
                <th scope="col" className={mergeClasses(head, styles.right)}>
                  {t('compare.places')}
                </th>
              </tr>
            </thead>
            <tbody>
              {spread.slice(0, shownUnits).map(({ unit, best, worst }) => (
                <tr key={unit}>
                  <th scope="row" className={cell}>
                    {result.units[unit]}
                  </th>
                  <td className={mergeClasses(cell, text.number)}>
                    {t('compare.from', { best: numbers.count(best), worst: numbers.count(worst) })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
};
