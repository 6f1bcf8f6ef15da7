import { confirmColumns } from '../../actions/choose-columns';
import { goHome, goToStep } from '../../actions/navigate';
import { LinkButton } from '../../controls/link-button';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { Section } from '../../frame/section';
import { Steps } from '../../frame/steps';
import { loadModel } from '../../../models/load';
import {
  columnQuestions,
  dataStepBlock,
  requiredMissing,
  scoredOnly,
  type ColumnQuestions,
} from '../../state/data-step';
import { useAction, usePane, useSentences, useText, useTranslate } from '../../state/pane-context';
import type { StepProps } from '../../state/step-props';
import { useMapping } from '../../state/use-mapping';
import { useNumeral } from '../../state/use-numeral';
import { useLayoutStyles } from '../../theme/layout-styles';
import { ColumnRow } from './column-row';
import { LeftOut } from './left-out';
import { PeerField } from './peer-field';
import { Recognised } from './recognised';
import { SourceCard } from './source-card';
import { UnitColumn } from './unit-column';
import { YearField } from './year-field';

/** Which column is which indicator of the model? */
export const MapModel = ({ draft, source, modelId }: StepProps & { modelId: string }) => {
  const t = useTranslate();
  const inLanguage = useText();
  const layout = useLayoutStyles();
  const model = loadModel(modelId);
  const questions = columnQuestions(draft, useMapping(model, source));
  const { doubtful, settled, missing } = questions;
  const block = dataStepBlock(draft, questions, model);
  const lacking = requiredMissing(questions, model.required).map(({ indicator }) => inLanguage(indicator.name));
  const lead = useLead(questions);
  const matchedAgain = usePane((state) => state.matchedAgain);
  const home = useAction(goHome);
  const confirm = useAction(confirmColumns);
  const next = useAction(goToStep);
  const codes = doubtful.map(({ indicator }) => indicator.code);
  const reasons = {
    'no-indicator': t('data.needsIndicator'),
    unconfirmed: t('data.needsConfirm', { count: doubtful.length }),
    'required-missing': t('data.needsRequired', { indicators: lacking.join(t('data.listSeparator')) }),
    'missing-undecided': t('data.needsLeaveOut'),
  };
  return (
    <>
      <Head name={inLanguage(model.name)} />
      <Steps at="data" />
      <Body title={t('data.title')} lead={matchedAgain ? t('data.matchedAgain') : lead}>
        <SourceCard source={source} />
        <UnitColumn draft={draft} source={source} />
        <YearField draft={draft} source={source} />
        {model.result === 'score' && <PeerField draft={draft} source={source} />}
        <div className={doubtful.length > 0 ? layout.two : undefined}>
          {doubtful.length > 0 && (
            <Section
              title={t('data.confirm')}
              aside={<LinkButton onClick={() => confirm(codes)}>{t('data.acceptAll')}</LinkButton>}
            >
              <ul className={layout.ruled}>
                {doubtful.map((suggestion) => (
                  <ColumnRow
                    key={suggestion.indicator.code}
                    suggestion={suggestion}
                    source={source}
                    formula={draft.columns[suggestion.indicator.code] ?? null}
                    doubtful
                  />
                ))}
              </ul>
            </Section>
          )}
          <Recognised model={model} draft={draft} source={source} suggestions={settled} />
        </div>
        {missing.length > 0 && <LeftOut model={model} draft={draft} source={source} suggestions={missing} />}
      </Body>
      <Foot
        status={block ? reasons[block] : t('data.nothingWritten')}
        onBack={() => home()}
        primary={{ label: t('data.checkData'), disabled: block !== null, onClick: () => next('check') }}
      />
    </>
  );
};

const useLead = (questions: ColumnQuestions): string => {
  const [doubtful, settled, missing] = [questions.doubtful, questions.settled, questions.missing].map(scoredOnly);
  const t = useTranslate();
  const join = useSentences();
  const numeral = useNumeral();
  const total = doubtful.length + settled.length + missing.length;
  const recognised =
    settled.length === total
      ? t('data.recognisedAll', { total })
      : t('data.recognised', { recognised: settled.length, total });
  if (doubtful.length === 0) return recognised;
  const rest = t('data.needWord', { count: doubtful.length, number: numeral(doubtful.length) });
  return join([recognised, rest]);
};
