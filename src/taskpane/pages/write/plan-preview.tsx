import { ArrowUndo16Regular, Info16Regular } from '@fluentui/react-icons';
import type { Plan } from '../../../evaluation/plan/plan';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { usePane, useTranslate } from '../../state/pane-context';
import { useWriting } from '../../state/use-writing';
import { Preview } from './preview';

interface PlanPreviewProps {
  readonly title: string;
  readonly lead: string;
  readonly plan: Plan;
  readonly onBack: () => void;
  readonly onWrite: (plan: Plan) => void;
}

/** What would be added to the workbook, and the button that writes exactly this. */
export const PlanPreview = ({ title, lead, plan, onBack, onWrite }: PlanPreviewProps) => {
  const t = useTranslate();
  const workbook = usePane((state) => state.workbook);
  const obstacle = workbook?.readOnly
    ? t('write.readOnly')
    : workbook?.structureProtected
      ? t('write.structureProtected')
      : null;
  const { isWriting, start } = useWriting(plan, onWrite);
  const count = plan.sheets.length;
  return (
    <>
      <Body title={title} lead={lead} busy={isWriting}>
        <Preview plan={plan} />
      </Body>
      <Foot
        status={isWriting ? t('write.writing', { count }) : (obstacle ?? t('write.undo'))}
        statusIcon={obstacle ? <Info16Regular /> : <ArrowUndo16Regular />}
        onBack={isWriting ? undefined : onBack}
        primary={{
          label: t('write.write', { count }),
          disabled: isWriting || obstacle !== null,
          onClick: start,
        }}
      />
    </>
  );
};
