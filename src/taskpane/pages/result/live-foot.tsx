import { CheckmarkCircle16Filled } from '@fluentui/react-icons';
import { tokens } from '@fluentui/react-components';
import { showRankingSheet } from '../../actions/show-ranking-sheet';
import { Foot } from '../../frame/foot';
import { useAction, useTranslate } from '../../state/pane-context';

/** Says that what is shown follows the cells, and leads to them. */
export const LiveFoot = () => {
  const t = useTranslate();
  const showSheet = useAction(showRankingSheet);
  return (
    <Foot
      status={t('result.live')}
      statusIcon={<CheckmarkCircle16Filled style={{ color: tokens.colorStatusSuccessForeground1 }} />}
      primary={{ label: t('result.goToSheet'), onClick: () => showSheet() }}
    />
  );
};
