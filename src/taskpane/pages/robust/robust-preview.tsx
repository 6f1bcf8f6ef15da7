import type { Plan } from '../../../evaluation/plan/plan';
import { leavePreview, writeRobustness } from '../../actions/test-robustness';
import { useAction, useTranslate } from '../../state/pane-context';
import { PlanPreview } from '../write/plan-preview';

/** What would be written of the run. */
export const RobustPreview = ({ plan }: { plan: Plan }) => {
  const t = useTranslate();
  const write = useAction(writeRobustness);
  const leave = useAction(leavePreview);
  return (
    <PlanPreview
      title={t('robust.preview')}
      lead={t('robust.previewLead')}
      plan={plan}
      onBack={() => leave()}
      onWrite={write}
    />
  );
};
