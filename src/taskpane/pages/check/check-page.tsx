import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { isProblem } from '../../../evaluation/check/check-data';
import type { Evaluation } from '../../../evaluation/evaluation';
import type { Finding } from '../../../evaluation/findings';
import { sureChanges, type CellChange } from '../../../evaluation/fix/fix-plan';
import { reasonFor } from '../../../evaluation/kept-findings';
import { readAgain } from '../../actions/choose-data';
import { fixCells } from '../../actions/fix-cells';
import { goBack, goToStep } from '../../actions/navigate';
import { LinkButton } from '../../controls/link-button';
import { Body } from '../../frame/body';
import { Foot, type FootButton } from '../../frame/foot';
import { Head } from '../../frame/head';
import { Steps } from '../../frame/steps';
import { useAction, useNumbers, usePane, useTranslate } from '../../state/pane-context';
import type { StepProps } from '../../state/step-props';
import { useEvaluation } from '../../state/use-evaluation';
import { useFindings } from '../../state/use-findings';
import { useNumeral } from '../../state/use-numeral';
import { useLayoutStyles } from '../../theme/layout-styles';
import { WorkingPage } from '../working-page';
import { DecidedSection } from './decided-section';
import { FindingList, shownAtFirst } from './finding-list';
import { FixPreview } from './fix-preview';
import { FixingProvider } from './fixing';
import { KeptList } from './kept-list';
import { MissingSection } from './missing-section';

export const CheckPage = (step: StepProps) => {
  const evaluation = useEvaluation(step);
  const { value: findings, pending } = useFindings(evaluation);
  const [previewing, setPreviewing] = useState(false);
  if (!findings) return <WorkingPage name={evaluation.name} step="check" />;
  const changes = sureChanges(findings.filter((finding) => reasonFor(finding, evaluation.kept) === null));
  return previewing && changes.length > 0 ? (
    <PreviewPage name={evaluation.name} changes={changes} onClose={() => setPreviewing(false)} />
  ) : (
    <FindingsPage
      step={step}
      evaluation={evaluation}
      findings={findings}
      pending={pending}
      changes={changes}
      onPreview={() => setPreviewing(true)}
    />
  );
};

interface FindingsPageProps {
  readonly step: StepProps;
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
  readonly pending: boolean;
  readonly changes: readonly CellChange[];
  readonly onPreview: () => void;
}

const FindingsPage = ({ step, evaluation, findings, pending, changes, onPreview }: FindingsPageProps) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const numeral = useNumeral();
  const layout = useLayoutStyles();
  const back = useAction(goBack);
  const lists = useRef<HTMLDivElement>(null);
  const fix = useFixAndGoOn(lists, findings);
  const problems = findings.filter(isProblem);
  const isKept = (finding: Finding) => reasonFor(finding, evaluation.kept) !== null;
  const kept = findings.filter(isKept);
  const notices = findings.filter((finding) => !isProblem(finding) && !isKept(finding));
  const blocked = problems.length > 0;
  const counts = {
    units: numbers.count(evaluation.source.rows.length),
    indicators: numbers.count(evaluation.indicators.length),
  };
  const ready = notices.length > 0 ? t('check.readyLook') : t('check.ready');
  const preview = <LinkButton onClick={onPreview}>{t('check.previewAll')}</LinkButton>;
  const mendable = (some: readonly Finding[]) => sureChanges(some).length > 0;
  return (
    <>
      <Head name={evaluation.name} />
      <Steps at="check" />
      <Body
        title={blocked ? t('check.fix', { count: problems.length, number: numeral(problems.length) }) : ready}
        lead={blocked ? t('check.elseLead', counts) : t('check.readLead', counts)}
        busy={pending}
      >
        <FixingProvider value={fix}>
          <div ref={lists} className={layout.two}>
            {blocked && (
              <FindingList
                title={t('check.mustFix')}
                findings={problems}
                aside={mendable(problems) ? preview : undefined}
              />
            )}
            {notices.length > 0 && (
              <FindingList
                title={t('check.pleaseLook')}
                findings={notices}
                aside={!mendable(problems) && mendable(notices) ? preview : undefined}
              />
            )}
          </div>
        </FixingProvider>
        {aboutMissing(evaluation, findings) && <MissingSection {...step} />}
        {kept.length > 0 && <KeptList findings={kept} kept={evaluation.kept} />}
        <DecidedSection evaluation={evaluation} />
      </Body>
      <Foot
        status={useStatus(problems, changes, pending)}
        onBack={() => back()}
        {...useButtons({ findings, changes, pending, fix, onPreview })}
      />
    </>
  );
};

const missingCodes: readonly Finding['code'][] = ['missing-value', 'unit-incomplete', 'share-unknown'];

/** Whether there is something to decide about missing values. */
const aboutMissing = ({ preparation }: Evaluation, findings: readonly Finding[]): boolean =>
  preparation.missing !== 'leave' || findings.some(({ code }) => missingCodes.includes(code));

/** Mends cells; once the data has been read again, the focus stands on the finding that took the place of the old one. */
const useFixAndGoOn = (lists: RefObject<HTMLDivElement | null>, findings: readonly Finding[]) => {
  const run = useAction(fixCells);
  const goOnAt = useRef<number | null>(null);
  const rows = useCallback(() => [...(lists.current?.querySelectorAll('[data-finding]') ?? [])], [lists]);
  useEffect(() => {
    const at = goOnAt.current;
    if (at === null) return;
    goOnAt.current = null;
    const next = rows()[at] ?? rows()[at - 1];
    const target = next?.querySelector<HTMLElement>('button') ?? document.querySelector<HTMLElement>('h1');
    target?.focus();
  }, [findings, rows]);
  return useCallback(
    (changes: readonly CellChange[]) => {
      goOnAt.current = Math.max(
        0,
        rows().findIndex((row) => row.contains(document.activeElement)),
      );
      run(changes);
    },
    [run, rows],
  );
};

const useStatus = (problems: readonly Finding[], changes: readonly CellChange[], pending: boolean): string => {
  const t = useTranslate();
  const fixed = usePane((state) => state.fixed);
  if (pending) return t('pane.working');
  if (fixed > 0) return problems.length > 0 ? t('check.fixed', { count: problems.length }) : t('check.allFixed');
  if (changes.length > 0) return t('check.originalsKept');
  return problems.length > 0 ? t('check.blocked') : t('check.nothingChanged');
};

/** The next thing to do: mend what can be mended while something must be, else go on. */
const useButtons = ({
  findings,
  changes,
  pending,
  fix,
  onPreview,
}: Pick<FindingsPageProps, 'findings' | 'changes' | 'pending' | 'onPreview'> & {
  readonly fix: (changes: readonly CellChange[]) => void;
}): { readonly second?: FootButton; readonly primary: FootButton } => {
  const t = useTranslate();
  const reading = usePane((state) => state.reading) || pending;
  const again = useAction(readAgain);
  const next = useAction(goToStep);
  const blocked = findings.some(isProblem);
  const checkAgain = { label: t('check.again'), disabled: reading, onClick: () => again() };
  const goOn = { label: t('check.setWeights'), disabled: blocked || pending, onClick: () => next('weights') };
  if (changes.length === 0) return { second: checkAgain, primary: goOn };
  // What is further down than the lists show at first must be seen before it is written.
  const seen = findings.length <= shownAtFirst;
  const mend = {
    label: t(seen ? 'check.apply' : 'check.previewFixes', { count: changes.length }),
    disabled: reading,
    onClick: () => (seen ? fix(changes) : onPreview()),
  };
  return blocked ? { primary: mend } : { second: mend, primary: goOn };
};

interface PreviewPageProps {
  readonly name: string;
  readonly changes: readonly CellChange[];
  readonly onClose: () => void;
}

const PreviewPage = ({ name, changes, onClose }: PreviewPageProps) => {
  const t = useTranslate();
  const numeral = useNumeral();
  const reading = usePane((state) => state.reading);
  const fix = useAction(fixCells);
  const count = changes.length;
  return (
    <>
      <Head name={name} />
      <Steps at="check" />
      <Body title={t('check.previewTitle', { count, number: numeral(count) })} lead={t('check.previewLead')}>
        <FixPreview changes={changes} />
      </Body>
      <Foot
        status={t('check.originalsKept')}
        onBack={onClose}
        primary={{
          label: t('check.apply', { count }),
          disabled: reading,
          onClick: () => {
            fix(changes);
            onClose();
          },
        }}
      />
    </>
  );
};
