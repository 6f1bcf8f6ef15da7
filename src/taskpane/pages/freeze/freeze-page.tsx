import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { DocumentTable20Regular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import type { FreezePlan, Frozen } from '../../../evaluation/freeze/freeze-plan';
import { freezeValues, makeValuesLive, readFreeze } from '../../actions/freeze-values';
import { goBack } from '../../actions/navigate';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { Section } from '../../frame/section';
import { useAction, useNumbers, usePane, usePaneContext, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';
import { RankingSkeleton } from '../result/ranking-skeleton';

export const FreezePage = () => {
  const t = useTranslate();
  const name = usePane((state) => state.result?.stored.name ?? '');
  const freezing = usePane((state) => state.freezing);
  const language = usePane((state) => state.language);
  const failed = usePane((state) => state.problem !== null);
  const read = useAction(readFreeze);
  const back = useAction(goBack);
  useEffect(() => read(), [read, language]);
  return (
    <>
      <Head name={name} />
      {freezing?.plan && <Preview plan={freezing.plan} />}
      {freezing?.frozen && <AreValues frozen={freezing.frozen} />}
      {!freezing && (
        <>
          <Body title={t('freeze.title')} titleHidden={!failed} busy={!failed}>
            {!failed && <RankingSkeleton />}
          </Body>
          <Foot onBack={() => back()} />
        </>
      )}
    </>
  );
};

const useStyles = makeStyles({
  sheet: { display: 'flex', alignItems: 'center', gap: '12px', padding: '9px 0' },
});

const Preview = ({ plan }: { plan: FreezePlan }) => {
  const t = useTranslate();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const back = useAction(goBack);
  const freeze = useAction(freezeValues);
  const numbers = useNumbers();
  const { environment } = usePaneContext();
  const time = numbers.time(new Date(plan.time), environment.now());
  const readOnly = usePane(({ workbook }) => workbook?.readOnly === true);
  if (plan.formulas.length === 0) {
    return (
      <>
        <Body title={t('freeze.nothing')} lead={t('freeze.nothingLead')} />
        <Foot onBack={() => back()} />
      </>
    );
  }
  const count = plan.formulas.length;
  const sheets = plan.cells
    .map(({ sheet }) => ({ sheet, count: plan.formulas.filter((formula) => formula.sheet === sheet).length }))
    .filter((one) => one.count > 0);
  return (
    <>
      <Body title={t('freeze.title')} lead={t('freeze.lead')}>
        <Section title={t('freeze.lost')}>
          <ul className={layout.points}>
            <li>{t('freeze.lostFollowing')}</li>
            <li>{t('freeze.lostCompute')}</li>
          </ul>
        </Section>
        <Section title={t('freeze.kept')}>
          <ul className={layout.points}>
            <li>{t('freeze.keptNumbers')}</li>
            <li>{t('freeze.keptFormulas', { count, sheet: plan.record.sheet })}</li>
            <li>{t('freeze.keptBack')}</li>
          </ul>
        </Section>
        <Section title={t('freeze.sheets')}>
          <ul className={layout.ruled}>
            {sheets.map(({ sheet, count: formulas }) => (
              <li key={sheet} className={styles.sheet}>
                <DocumentTable20Regular className={layout.icon} />
                <b className={mergeClasses(layout.grow, text.strong)}>{sheet}</b>
                <span className={text.caption}>{t('freeze.formulas', { count: formulas })}</span>
              </li>
            ))}
          </ul>
          <p className={mergeClasses(text.caption, text.following)}>{plan.stamp.replace(plan.time, time)}</p>
        </Section>
      </Body>
      <Foot
        status={t(readOnly ? 'freeze.readOnly' : 'freeze.nothingYet')}
        onBack={() => back()}
        primary={{ label: t('freeze.do'), disabled: readOnly, onClick: () => freeze(plan) }}
      />
    </>
  );
};

const AreValues = ({ frozen }: { frozen: Frozen }) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const { environment } = usePaneContext();
  const back = useAction(goBack);
  const thaw = useAction(makeValuesLive);
  const readOnly = usePane(({ workbook }) => workbook?.readOnly === true);
  const time = numbers.time(new Date(frozen.since), environment.now());
  return (
    <>
      <Body title={t('freeze.frozenTitle')} lead={t('freeze.frozenLead', { time })} />
      <Foot
        status={t(readOnly ? 'freeze.readOnly' : 'freeze.liveAgainStatus')}
        onBack={() => back()}
        primary={{ label: t('freeze.liveAgain'), disabled: readOnly, onClick: () => thaw() }}
      />
    </>
  );
};
