import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  makeStyles,
  mergeClasses,
  SpinButton,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Evaluation, IndicatorInUse } from '../../../evaluation/evaluation';
import { givenGoalposts } from '../../../evaluation/points';
import { canEnd, modelEnds, settableScales } from '../../../evaluation/set-scales';
import type { Ends } from '../../../models/score/ends';
import { chooseEnds } from '../../actions/choose-weights';
import { LinkButton } from '../../controls/link-button';
import { useAction, useNumbers, useText, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({
  accordion: { marginTop: '12px', marginLeft: '-12px', marginRight: '-12px' },
  item: { padding: '10px 0' },
  ends: { display: 'flex', gap: '12px', marginTop: '8px' },
  field: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  input: { boxSizing: 'border-box', width: '100%', minWidth: 0 },
});

/** Targets and goalposts that the model proposes by a judgement, with its reason; the user may set others. */
export const ScalesSection = ({ evaluation }: { evaluation: Evaluation }) => {
  const t = useTranslate();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const scales = settableScales(evaluation);
  const given = modelEnds(evaluation);
  if (scales.length === 0) return null;
  return (
    <Accordion collapsible className={styles.accordion}>
      <AccordionItem value="scales">
        <AccordionHeader size="small" expandIconPosition="end">
          {t('weights.scales', { count: scales.length })}
        </AccordionHeader>
        <AccordionPanel>
          <p className={mergeClasses(text.caption, text.sentence)}>{t('weights.scalesLead')}</p>
          <ul className={layout.ruled}>
            {scales.map((indicator) => (
              <Scale key={indicator.code} indicator={indicator} model={given.get(indicator.code)!} />
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};

const Scale = ({ indicator, model }: { indicator: IndicatorInUse; model: Ends }) => {
  const t = useTranslate();
  const inLanguage = useText();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const choose = useAction(chooseEnds);
  const [refused, setRefused] = useState<'low' | 'high' | null>(null);
  const { code, scoring, scoringReason, unit } = indicator;
  const { low, high } = givenGoalposts(indicator);
  const ends = { low, high };
  const kind = scoring.rule === 'target' ? 'target' : 'goalpost';
  const name = `${inLanguage(indicator.name)} (${inLanguage(unit)})`;
  const set = (end: 'low' | 'high', value: number) => {
    const wanted = { ...ends, [end]: value };
    const possible = Number.isFinite(value) && canEnd(indicator, wanted.low!, wanted.high!);
    setRefused(possible ? null : end);
    if (possible) choose({ code, ends: wanted });
  };
  const isOwn = ends.low !== model.low || ends.high !== model.high;
  return (
    <li className={styles.item}>
      <div className={text.strong}>{name}</div>
      {scoringReason && <p className={text.caption}>{inLanguage(scoringReason)}</p>}
      <div className={styles.ends}>
        {(['low', 'high'] as const).map((end) => (
          <Field
            key={end}
            className={styles.field}
            label={t(`weights.ends.${kind}.${end}`)}
            validationMessage={refused === end ? t(`weights.ends.${kind}.refused`) : undefined}
          >
            <SpinButton
              className={styles.input}
              input={{ style: { width: '100%', minWidth: 0 } }}
              aria-label={`${name}: ${t(`weights.ends.${kind}.${end}`)}`}
              precision={4}
              value={ends[end]}
              onChange={(_, { value, displayValue }) => set(end, value ?? Number(displayValue))}
            />
          </Field>
        ))}
      </div>
      {isOwn && (
        <LinkButton onClick={() => choose({ code, ends: null })}>
          {t('weights.asModel', { low: numbers.value(model.low!), high: numbers.value(model.high!) })}
        </LinkButton>
      )}
    </li>
  );
};
