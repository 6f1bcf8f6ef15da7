import { Dropdown, makeStyles, Option, Switch } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Evaluation } from '../../../evaluation/evaluation';
import { obstacleTo, type Situation } from '../../../evaluation/methods/advice';
import type { MethodId } from '../../../evaluation/methods/ids';
import { methods } from '../../../evaluation/methods/methods';
import { DisagreementTable } from '../../charts/disagreement-table';
import { Section } from '../../frame/section';
import { compareMethods } from '../../state/compare-methods';
import type { Outcome } from '../../state/outcome';
import { useNumbers, useTranslate } from '../../state/pane-context';
import { isLarge, useLater } from '../../state/use-later';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({ switch: { margin: '-6px -8px' }, other: { marginBottom: '8px' } });

/** Below this rank correlation two orders are no longer nearly the same. */
const nearlySame = 0.9;
const shown = 4;

interface SideBySideProps {
  readonly evaluation: Evaluation;
  /** Null while it is being computed. */
  readonly outcome: Outcome | null;
  readonly situation: Situation;
}

/** What another method would say, before the choice is made. */
export const SideBySide = ({ evaluation, outcome, situation }: SideBySideProps) => {
  const t = useTranslate();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [on, setOn] = useState(true);
  const [wanted, setWanted] = useState<MethodId | null>(null);
  const { id } = evaluation.method;
  const others = methods.filter((method) => method.id !== id && obstacleTo(method, situation) === null);
  const preferred = wanted ?? (id === 'topsis' ? 'weighted-sum' : 'topsis');
  const other = (others.find((method) => method.id === preferred) ?? others[0])?.id;
  if (!other) return null;
  return (
    <Section
      title={t('method.compare')}
      aside={
        <Switch
          className={styles.switch}
          checked={on}
          aria-label={t('method.compareWith')}
          onChange={(_, { checked }) => setOn(checked)}
        />
      }
    >
      {on && (
        <>
          <div className={styles.other}>
            <Dropdown
              className={layout.full}
              aria-label={t('method.otherMethod')}
              value={t(`methods.${other}.name`)}
              selectedOptions={[other]}
              onOptionSelect={(_, { optionValue }) =>
                setWanted(others.find((method) => method.id === optionValue)?.id ?? null)
              }
            >
              {others.map((method) => (
                <Option key={method.id} value={method.id}>
                  {t(`methods.${method.id}.name`)}
                </Option>
              ))}
            </Dropdown>
          </div>
          <Differences evaluation={evaluation} outcome={outcome} other={other} />
        </>
      )}
    </Section>
  );
};

interface DifferencesProps {
  readonly evaluation: Evaluation;
  readonly outcome: Outcome | null;
  readonly other: MethodId;
}

const Differences = ({ evaluation, outcome, other }: DifferencesProps) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const text = useTextStyles();
  const { value: comparison, pending } = useLater(
    useCallback(
      function* () {
        return outcome && compareMethods(evaluation, outcome, other);
      },
      [evaluation, outcome, other],
    ),
    isLarge(evaluation),
  );
  if (pending || !outcome)
    return (
      <p className={text.caption} aria-busy>
        {t('pane.working')}
      </p>
    );
  if (!comparison) return <p className={text.sentence}>{t('method.notComparable')}</p>;
  const { correlation, disagreements } = comparison;
  const facts = { correlation: numbers.correlation(correlation) };
  if (disagreements.length === 0) return <p>{t('method.same')}</p>;
  return (
    <>
      <p className={text.sentence}>
        {correlation >= nearlySame ? t('method.nearlySame', facts) : t('method.different', facts)}
      </p>
      <DisagreementTable
        disagreements={disagreements.slice(0, shown)}
        one={t(`methods.${evaluation.method.id}.name`)}
        other={t(`methods.${other}.name`)}
      />
    </>
  );
};
