import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Evaluation } from '../../../evaluation/evaluation';
import { isTreated } from '../../../evaluation/preparation';
import { takeUnitBack, treatOutliers } from '../../actions/choose-preparation';
import { LinkButton } from '../../controls/link-button';
import { Section } from '../../frame/section';
import { useAction, useText, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';

const useStyles = makeStyles({ row: { padding: '8px 0' } });

/** What the user has decided about units and outliers; each decision can be taken back. */
export const DecidedSection = ({ evaluation }: { readonly evaluation: Evaluation }) => {
  const t = useTranslate();
  const inLanguage = useText();
  const takeBack = useAction(takeUnitBack);
  const treat = useAction(treatOutliers);
  const treated = evaluation.indicators.filter((indicator) => isTreated(evaluation, indicator));
  const { leftOut } = evaluation.rows;
  return (
    <>
      {leftOut.length > 0 && (
        <Decisions
          title={t('check.leftOut')}
          decisions={leftOut.map((name) => ({ key: name, name, undo: () => takeBack(name) }))}
        />
      )}
      {treated.length > 0 && (
        <Decisions
          title={t('check.treated')}
          decisions={treated.map(({ code, name }) => ({
            key: code,
            name: inLanguage(name),
            undo: () => treat({ code, treated: false }),
          }))}
        />
      )}
    </>
  );
};

interface Decision {
  readonly key: string;
  readonly name: string;
  readonly undo: () => void;
}

const Decisions = ({ title, decisions }: { readonly title: string; readonly decisions: readonly Decision[] }) => {
  const t = useTranslate();
  const styles = useStyles();
  const layout = useLayoutStyles();
  return (
    <Section title={title}>
      <ul className={layout.ruled}>
        {decisions.map(({ key, name, undo }) => (
          <li key={key} className={mergeClasses(layout.row, styles.row)}>
            <span className={layout.grow}>{name}</span>
            <LinkButton aria-label={t('check.takeBackName', { name })} onClick={undo}>
              {t('check.takeBack')}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  );
};
