import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Checkbox,
  makeStyles,
  mergeClasses,
} from '@fluentui/react-components';
import type { Suggestion } from '../../../evaluation/mapping/suggest-mapping';
import { servedIndicators } from '../../../evaluation/served';
import type { Model } from '../../../models/schema';
import { chooseLeaveOut } from '../../actions/choose-columns';
import { Section } from '../../frame/section';
import { scoredOnly } from '../../state/data-step';
import { useAction, useSentences, useText, useTranslate } from '../../state/pane-context';
import type { StepProps } from '../../state/step-props';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';
import { ColumnRow } from './column-row';

const useStyles = makeStyles({
  outdent: { marginLeft: '-8px' },
  accordion: { marginLeft: '-12px', marginRight: '-12px' },
});

interface LeftOutProps extends StepProps {
  readonly model: Model;
  readonly suggestions: readonly Suggestion[];
}

/** Indicators without data: the user gives them a column or leaves them out, and says so. */
export const LeftOut = ({ model, draft, source, suggestions }: LeftOutProps) => {
  const t = useTranslate();
  const join = useSentences();
  const inLanguage = useText();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const leave = useAction(chooseLeaveOut);
  const codes = suggestions.map(({ indicator }) => indicator.code);
  const served = servedIndicators(model);
  const total = served.length;
  const whole = model.dimensions.filter((dimension) => {
    const inside = served.filter((one) => one.dimension === dimension);
    return inside.length > 0 && inside.every(({ indicator }) => codes.includes(indicator.code));
  });
  const dimensions = whole.map(({ name }) => inLanguage(name)).join(t('data.listSeparator'));
  const sentences = [
    t('data.missing', { count: scoredOnly(suggestions).length, total }),
    ...(whole.length > 0 ? [t('data.missingDimension', { dimensions })] : []),
  ];
  return (
    <Section title={t('data.leftOut')}>
      <p className={mergeClasses(text.caption, text.sentence)}>{join(sentences)}</p>
      <Checkbox
        className={styles.outdent}
        checked={draft.leaveOut}
        onChange={(_, { checked }) => leave(checked === true)}
        label={t('data.leaveOut')}
      />
      <Accordion collapsible className={styles.accordion}>
        <AccordionItem value="assign">
          <AccordionHeader size="small" expandIconPosition="end">
            {t('data.assign')}
          </AccordionHeader>
          <AccordionPanel>
            <ul className={layout.ruled}>
              {suggestions.map((suggestion) => (
                <ColumnRow key={suggestion.indicator.code} suggestion={suggestion} source={source} formula={null} />
              ))}
            </ul>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </Section>
  );
};
