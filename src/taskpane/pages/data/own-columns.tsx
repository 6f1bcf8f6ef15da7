import { Checkbox, makeStyles } from '@fluentui/react-components';
import { ownIndicators } from '../../../evaluation/mapping/own-indicators';
import { chooseColumn, chooseDirection } from '../../actions/choose-columns';
import { goHome, goToStep } from '../../actions/navigate';
import { ChoicePicker } from '../../controls/choice-picker';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { Section } from '../../frame/section';
import { Steps } from '../../frame/steps';
import type { OwnDirection } from '../../state/draft';
import { useAction, useText, useTranslate } from '../../state/pane-context';
import type { StepProps } from '../../state/step-props';
import { useLayoutStyles } from '../../theme/layout-styles';
import { PeerField } from './peer-field';
import { SourceCard } from './source-card';
import { UnitColumn } from './unit-column';
import { YearField } from './year-field';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '8px', padding: '6px 0' },
  name: { flexGrow: 1, flexBasis: 0, minWidth: 0, marginLeft: '-8px', overflowWrap: 'anywhere' },
  direction: { flexShrink: 0, width: '148px' },
});

const directions: readonly OwnDirection[] = ['benefit', 'cost'];

/** Which columns are indicators, and which way is better? */
export const OwnColumns = ({ draft, source }: StepProps) => {
  const t = useTranslate();
  const inLanguage = useText();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const choose = useAction(chooseColumn);
  const direct = useAction(chooseDirection);
  const home = useAction(goHome);
  const next = useAction(goToStep);
  const indicators = ownIndicators(source);
  const nothingChosen = indicators.every(({ code }) => !draft.columns[code]);
  return (
    <>
      <Head name={source.table ?? source.sheet} />
      <Steps at="data" />
      <Body title={t('data.ownTitle')} lead={indicators.length > 0 ? t('data.ownLead') : t('data.ownNone')}>
        <SourceCard source={source} />
        <UnitColumn draft={draft} source={source} />
        <YearField draft={draft} source={source} />
        <PeerField draft={draft} source={source} />
        <Section title={t('data.indicators')}>
          <ul className={layout.ruled}>
            {indicators.map(({ code, name, data }) => (
              <li key={code} className={styles.row}>
                <span className={styles.name}>
                  <Checkbox
                    label={inLanguage(name)}
                    checked={Boolean(draft.columns[code])}
                    onChange={(_, { checked }) => choose({ code, formula: checked ? data : null })}
                  />
                </span>
                <span className={styles.direction}>
                  <ChoicePicker
                    label={t('data.directionOf', { indicator: inLanguage(name) })}
                    choices={directions.map((direction) => ({
                      key: direction,
                      label: t(`data.${direction}`),
                      value: direction,
                    }))}
                    chosen={draft.directions[code] ?? 'benefit'}
                    onChoose={(direction) => direct({ code, direction })}
                  />
                </span>
              </li>
            ))}
          </ul>
        </Section>
      </Body>
      <Foot
        status={nothingChosen ? t('data.needsIndicator') : t('data.nothingWritten')}
        onBack={() => home()}
        primary={{ label: t('data.checkData'), disabled: nothingChosen, onClick: () => next('check') }}
      />
    </>
  );
};
