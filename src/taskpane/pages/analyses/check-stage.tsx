import { lookForInputs, goToStage, stageBack } from '../../actions/analyses';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { Section } from '../../frame/section';
import { useAction, useNumbers, useText, useTranslate } from '../../state/pane-context';
import { useNumeral } from '../../state/use-numeral';
import { useLayoutStyles } from '../../theme/layout-styles';
import { PlacedFinding } from '../../controls/placed-finding';
import { useAnalysisFindings, useInputs, type StageProps } from './stage';

/** What must be cured in the input, and what deserves a look. */
export const CheckStage = ({ analysis, work }: StageProps) => {
  const t = useTranslate();
  const inLanguage = useText();
  const numbers = useNumbers();
  const numeral = useNumeral();
  const layout = useLayoutStyles();
  const inputs = useInputs({ analysis, work });
  const findings = useAnalysisFindings(analysis, inputs);
  const back = useAction(stageBack);
  const next = useAction(goToStage);
  const again = useAction(lookForInputs);
  const problems = findings.filter(({ severity }) => severity === 'problem');
  const blocked = problems.length > 0;
  const rows = Object.values(inputs ?? {}).reduce((sum, input) => sum + input.rows, 0);
  const title = blocked
    ? t('analyses.fix', { count: problems.length, number: numeral(problems.length) })
    : t(findings.length > 0 ? 'analyses.look' : 'analyses.ready');
  const lead = t('analyses.readyLead', { count: rows, rows: numbers.count(rows) });
  const listed = blocked ? problems : findings;
  return (
    <>
      <Head name={inLanguage(analysis.name)} />
      <Body title={title} lead={blocked ? t('analyses.fixLead') : lead}>
        {listed.length > 0 && (
          <Section title={t(blocked ? 'check.mustFix' : 'check.pleaseLook')}>
            <ul className={layout.ruled}>
              {listed.map((finding, index) => (
                <PlacedFinding key={`${finding.place?.address} ${index}`} finding={finding} />
              ))}
            </ul>
          </Section>
        )}
      </Body>
      <Foot
        status={t('analyses.nothingWritten')}
        onBack={() => back()}
        second={{ label: t('analyses.again'), onClick: () => again() }}
        primary={{ label: t('analyses.preview'), disabled: blocked || !inputs, onClick: () => next('write') }}
      />
    </>
  );
};
