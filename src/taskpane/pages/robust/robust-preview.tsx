import { ArrowUndo16Regular, Info16Regular } from '@fluentui/react-icons';
import type { Plan } from '../../../evaluation/plan/plan';
import { leavePreview, writeRobustness } from '../../actions/test-robustness';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { useAction, usePane, useTranslate } from '../../state/pane-context';
import { Preview } from '../write/preview';

/** What would be written of the run, and the button that writes exactly this. */
export const RobustPreview = ({ plan }: { plan: Plan }) => {
  const t = useTranslate();
  const workbook = usePane((state) => state.workbook);
  const write = useAction(writeRobustness);
  const leave = useAction(leavePreview);
  const obstacle = workbook?.readOnly
    ? t('write.readOnly')
    : workbook?.structureProtected
      ? t('write.structureProtected')
      : null;
  return (
    <>
      <Body title={t('robust.preview')} lead={t('robust.previewLead')}>
        <Preview plan={plan} />
      </Body>
      <Foot
        status={obstacle ?? t('write.undo')}
        statusIcon={obstacle ? <Info16Regular /> : <ArrowUndo16Regular />}
        onBack={() => leave()}
        primary={{ label: t('robust.writeIt'), disabled: obstacle !== null, onClick: () => write(plan) }}
      />
    </>
  );
};
