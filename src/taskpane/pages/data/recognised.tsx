import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles } from '@fluentui/react-components';
import type { Suggestion } from '../../../evaluation/mapping/suggest-mapping';
import type { Model } from '../../../models/schema';
import { Section } from '../../frame/section';
import { useText, useTranslate } from '../../state/pane-context';
import type { StepProps } from '../../state/step-props';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';
import { ColumnRow } from './column-row';

const useStyles = makeStyles({
  accordion: { marginLeft: '-12px', marginRight: '-12px' },
  header: { '& > button > span:first-child, & > button': { width: '100%' } },
  title: { display: 'flex', flexGrow: 1, alignItems: 'baseline', gap: '8px', width: '100%' },
});

interface RecognisedProps extends StepProps {
  readonly model: Model;
  readonly suggestions: readonly Suggestion[];
}

/** Indicators whose column is known, folded away by dimension; each can be opened and changed. */
export const Recognised = ({ model, draft, source, suggestions }: RecognisedProps) => {
  const t = useTranslate();
  const inLanguage = useText();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const groups = model.dimensions
    .map(({ code, name, indicators }) => ({
      code,
      name: inLanguage(name),
      total: indicators.length,
      found: suggestions.filter(({ indicator }) => indicators.some((one) => one.code === indicator.code)),
    }))
    .filter(({ found }) => found.length > 0);
  if (groups.length === 0) return null;
  return (
    <Section title={t('data.recognisedSection')}>
      <Accordion collapsible multiple className={styles.accordion}>
        {groups.map(({ code, name, total, found }) => (
          <AccordionItem key={code} value={code}>
            <AccordionHeader size="small" expandIconPosition="end">
              <span className={styles.title}>
                <span className={layout.grow}>{name}</span>
                <span className={text.caption}>{t('data.ofTotal', { count: found.length, total })}</span>
              </span>
            </AccordionHeader>
            <AccordionPanel>
              <ul className={layout.ruled}>
                {found.map((suggestion) => (
                  <ColumnRow
                    key={suggestion.indicator.code}
                    suggestion={suggestion}
                    source={source}
                    formula={draft.columns[suggestion.indicator.code] ?? null}
                  />
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </Section>
  );
};
