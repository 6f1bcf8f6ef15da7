import { DocumentTable20Regular } from '@fluentui/react-icons';
import { showCalculation } from '../../actions/navigate';
import { RowButton } from '../../controls/row-button';
import { Section } from '../../frame/section';
import { useAction, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';

/** What else can be made of a ranking. */
export const Further = () => {
  const t = useTranslate();
  const layout = useLayoutStyles();
  const toCalculation = useAction(showCalculation);
  return (
    <Section title={t('result.further')}>
      <ul className={layout.ruled}>
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
