import { DocumentTable20Regular, History20Regular } from '@fluentui/react-icons';
import type { StoredEvaluation } from '../../../evaluation/stored';
import { showCalculation, showChange } from '../../actions/navigate';
import { RowButton } from '../../controls/row-button';
import { Section } from '../../frame/section';
import { useAction, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';

/** What else can be made of a ranking. Shares have no fixed scale on which two years could be compared. */
export const Further = ({ stored }: { stored: StoredEvaluation }) => {
  const t = useTranslate();
  const layout = useLayoutStyles();
  const toChange = useAction(showChange);
  const toCalculation = useAction(showCalculation);
  return (
    <Section title={t('result.further')}>
      <ul className={layout.ruled}>
        {stored.result !== 'shares' && (
          <li>
            <RowButton
              icon={History20Regular}
              title={t('change.open')}
              caption={t('change.openCaption')}
              onClick={() => toChange()}
            />
          </li>
        )}
        <li>
          <RowButton
            icon={DocumentTable20Regular}
            title={t('steps.open')}
            caption={t('steps.openCaption')}
            onClick={() => toCalculation()}
          />
        </li>
      </ul>
    </Section>
  );
};
