import { useEffect } from 'react';
import type { Text } from '../../../models/schema';
import { chooseOtherYear, findEarlier, leaveChangePreview, writeChange } from '../../actions/compare-years';
import { goBack } from '../../actions/navigate';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import type { Comparison } from '../../state/comparison';
import { useAction, usePane, useText, useTranslate } from '../../state/pane-context';
import { RankingSkeleton } from '../result/ranking-skeleton';
import { PlanPreview } from '../write/plan-preview';
import { ChangeFindings } from './change-findings';
import { ChooseYear } from './choose-year';

/** Change against an earlier year: which one, what came of it, and writing it. */
export const ChangePage = () => {
  const t = useTranslate();
  const name = usePane((state) => state.result?.stored.name ?? '');
  const comparison = usePane((state) => state.comparison);
  const failed = usePane((state) => state.problem !== null);
  const find = useAction(findEarlier);
  const back = useAction(goBack);
  useEffect(() => find(), [find]);
  return (
    <>
      <Head name={name} />
      {comparison ? (
        <Stage comparison={comparison} />
      ) : (
        <>
          <Body title={t('change.title')} titleHidden={!failed} busy={!failed}>
            {!failed && <RankingSkeleton />}
          </Body>
          <Foot onBack={() => back()} />
        </>
      )}
    </>
  );
};

const Stage = ({ comparison }: { comparison: Comparison }) => {
  const t = useTranslate();
  const leave = useAction(leaveChangePreview);
  const write = useAction(writeChange);
  const { obstacle, plan, compared, comparing, choices, written } = comparison;
  if (obstacle) return <Cannot obstacle={obstacle} canChooseAgain={choices.length > 0} />;
  if (plan && compared) {
    return (
      <PlanPreview
        title={t('change.preview')}
        lead={t('change.previewLead', { then: compared.labels.then })}
        plan={plan}
        onBack={() => leave()}
        onWrite={write}
      />
    );
  }
  if (compared) return <ChangeFindings compared={compared} written={written} />;
  return <ChooseYear key={choices.length} choices={choices} comparing={comparing} />;
};

/** Why the years cannot be held against each other, and what helps. */
const Cannot = ({
  obstacle,
  canChooseAgain,
}: {
  obstacle: NonNullable<Comparison['obstacle']>;
  canChooseAgain: boolean;
}) => {
  const t = useTranslate();
  const inLanguage = useText();
  const back = useAction(goBack);
  const again = useAction(chooseOtherYear);
  const names: readonly Text[] = 'names' in obstacle ? obstacle.names : [];
  const isOfChosen = ['columns', 'repeated', 'unreadable'].includes(obstacle.kind);
  return (
    <>
      <Body
        title={t(`change.cannot.${obstacle.kind}.title`)}
        lead={t(`change.cannot.${obstacle.kind}.lead`, { names: names.map(inLanguage).join(t('sheets.listComma')) })}
      />
      <Foot onBack={() => (isOfChosen && canChooseAgain ? again() : back())} />
    </>
  );
};
