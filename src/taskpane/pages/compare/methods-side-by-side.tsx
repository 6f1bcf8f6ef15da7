import { makeStyles, mergeClasses, Switch } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { methodByMethod, spreadOf } from '../../../evaluation/explain/method-spread';
import { capitalised } from '../../../evaluation/plan/appearance';
import { Section } from '../../frame/section';
import type { LiveResult } from '../../state/live-result';
import { useNumbers, useText, useTranslate } from '../../state/pane-context';
import { isLarge, useLater } from '../../state/use-later';
import { useTableStyles } from '../../theme/table-styles';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({
  switch: { margin: '-6px -8px' },
  disagree: { marginTop: '12px' },
});

const shownUnits = 4;

export const MethodsSideBySide = ({ live }: { live: LiveResult }) => {
  const t = useTranslate();
  // What takes long waits until it is asked for.
  const [on, setOn] = useState(!isLarge(live.evaluation));
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
  const tables = useTableStyles();
  const text = useTextStyles();
  const { value, pending } = useLater(
    useCallback(
      function* () {
        const others = yield* methodByMethod(evaluation, result);
        return { others, spread: spreadOf(result, others) };
      },
      [evaluation, result],
    ),
    isLarge(evaluation),
  );
  if (pending || !value)
    return (
      <p className={text.caption} aria-busy>
        {t('pane.working')}
      </p>
    );
  const { others, spread } = value;
  if (others.length === 0) return <p className={text.sentence}>{t('compare.noMethods')}</p>;
  const own = result.ranks.indexOf(1);
  const differing = others.filter(({ first }) => first !== own).length;
  return (
    <>
      <p className={text.sentence}>
        {differing === 0 && own !== -1
          ? t('compare.methodsSame', { count: others.length, first: result.units[own]! })
          : t('compare.methodsDiffer', { count: differing, all: others.length })}
      </p>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col" className={tables.head}>
              {t('compare.method')}
            </th>
            <th scope="col" className={tables.numberHead}>
              {t('compare.correlation')}
            </th>
            <th scope="col" className={tables.head}>
              {t('compare.first')}
            </th>
          </tr>
        </thead>
        <tbody>
          {others.map(({ method, correlation, first }) => (
            <tr key={method}>
              <th scope="row" className={tables.cell}>
                {t(`methods.${method}.name`)}
              </th>
              <td className={tables.number}>{numbers.correlation(correlation)}</td>
              <td className={tables.cell}>{first === null ? t('compare.shared') : result.units[first]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {spread.length > 0 && (
        <>
          <p className={mergeClasses(text.sentence, styles.disagree)}>{t('compare.disagree')}</p>
          <table className={tables.table}>
            <thead>
              <tr>
                <th scope="col" className={tables.head}>
                  {capitalised(inLanguage(evaluation.unitWord))}
                </th>
                <th scope="col" className={tables.numberHead}>
                  {t('compare.places')}
                </th>
              </tr>
            </thead>
            <tbody>
              {spread.slice(0, shownUnits).map(({ unit, best, worst }) => (
                <tr key={unit}>
                  <th scope="row" className={tables.cell}>
                    {result.units[unit]}
                  </th>
                  <td className={tables.number}>
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
