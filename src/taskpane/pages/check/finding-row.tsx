import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled, Warning20Filled } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { isProblem } from '../../../evaluation/check/check-data';
import { findingText } from '../../../evaluation/check/finding-text';
import type { Finding } from '../../../evaluation/findings';
import { changeBy, fixText } from '../../../evaluation/fix/fix-plan';
import type { Proposal } from '../../../evaluation/fix/proposal';
import { goToCell } from '../../actions/go-to-cell';
import { leaveUnitsOut, treatOutliers } from '../../actions/choose-preparation';
import { LinkButton } from '../../controls/link-button';
import { useAction, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';
import { BeforeAfter } from './before-after';
import { useFix } from './fixing';
import { KeepReason } from './keep-reason';

const useStyles = makeStyles({
  root: { padding: '12px 0' },
  icon: { flexShrink: 0 },
  problem: { color: tokens.colorStatusDangerForeground1 },
  notice: { color: tokens.colorStatusWarningForeground1 },
  change: { marginTop: '2px' },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '4px 16px', marginTop: '6px' },
  choices: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px', marginTop: '8px' },
});

/** One thing found: how grave, a sentence, the way to the cell, and what could stand there instead. */
export const FindingRow = ({ finding }: { finding: Finding }) => {
  const t = useTranslate();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const goTo = useAction(goToCell);
  const { place, repair } = finding;
  const address = place && `${place.sheet}!${place.address}`;
  const grave = isProblem(finding);
  const Icon = grave ? ErrorCircle20Filled : Warning20Filled;
  return (
    <li className={mergeClasses(layout.topRow, styles.root)} data-finding>
      <Icon
        role="img"
        aria-label={grave ? t('check.mustFix') : t('check.pleaseLook')}
        className={mergeClasses(styles.icon, grave ? styles.problem : styles.notice)}
      />
      <div className={layout.grow}>
        <p className={text.sentence}>{findingText(t, finding)}</p>
        {repair?.sure && (
          <p className={styles.change}>
            <BeforeAfter before={repair.before} after={repair.sure.after} />
          </p>
        )}
        {place && address && (
          <Actions finding={finding}>
            <span className={layout.grow}>
              <LinkButton aria-label={t('check.goTo', { place: address })} onClick={() => goTo(place)}>
                {address}
              </LinkButton>
            </span>
          </Actions>
        )}
      </div>
    </li>
  );
};

/** The cell on the left, what can be done about it on the right; a choice opens below. */
const Actions = ({ finding, children }: { readonly finding: Finding; readonly children: ReactNode }) => {
  const t = useTranslate();
  const styles = useStyles();
  const fix = useFix();
  const [open, setOpen] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const { repair, place, units, treat } = finding;
  const leaveOut = useAction(leaveUnitsOut);
  const treatThem = useAction(treatOutliers);
  const cell = place?.address ?? '';
  const others = repair?.others ?? [];
  const toChoose = others.filter(({ why }) => why !== 'left-blank');
  const blank = others.find(({ why }) => why === 'left-blank');
  const take = (proposal: Proposal) => fix(changeBy(finding, proposal));
  return (
    <>
      <div className={styles.foot}>
        {children}
        {repair?.sure && (
          <LinkButton aria-label={t('check.fixCell', { cell })} onClick={() => take(repair.sure!)}>
            {t('check.fixOne')}
          </LinkButton>
        )}
        {toChoose.length > 0 && (
          <LinkButton
            aria-label={t('check.chooseCell', { cell })}
            aria-expanded={open}
            onClick={() => setOpen((before) => !before)}
          >
            {t('check.choose')}
          </LinkButton>
        )}
        {units && (
          <LinkButton
            aria-label={t('check.leaveOutUnits', { names: units.join(t('data.listSeparator')) })}
            onClick={() => leaveOut(units)}
          >
            {t('check.leaveOut')}
          </LinkButton>
        )}
        {treat && (
          <LinkButton
            aria-label={t('check.treatCell', { cell })}
            onClick={() => treatThem({ code: treat, treated: true })}
          >
            {t('check.treat')}
          </LinkButton>
        )}
        {!isProblem(finding) && (
          <LinkButton
            aria-label={t('check.keepCell', { cell })}
            aria-expanded={keeping}
            onClick={() => setKeeping((before) => !before)}
          >
            {t('check.keep')}
          </LinkButton>
        )}
        {blank && (
          <LinkButton aria-label={t('check.leaveBlankCell', { cell })} onClick={() => take(blank)}>
            {t('check.leaveBlank')}
          </LinkButton>
        )}
      </div>
      {keeping && <KeepReason finding={finding} />}
      {open && <Choices finding={finding} proposals={toChoose} onChoose={take} />}
    </>
  );
};

interface ChoicesProps {
  readonly finding: Finding;
  readonly proposals: readonly Proposal[];
  readonly onChoose: (proposal: Proposal) => void;
}

const Choices = ({ finding, proposals, onChoose }: ChoicesProps) => {
  const t = useTranslate();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <ul className={styles.choices} aria-label={t('check.choices')}>
      {proposals.map((proposal) => (
        <li key={`${proposal.why} ${proposal.after}`}>
          <LinkButton onClick={() => onChoose(proposal)}>
            <BeforeAfter before={finding.repair!.before} after={proposal.after} />
          </LinkButton>{' '}
          <span className={text.caption}>{fixText(t, proposal)}</span>
        </li>
      ))}
    </ul>
  );
};
