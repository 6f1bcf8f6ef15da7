import { ChartMultiple20Regular, DocumentTable20Regular } from '@fluentui/react-icons';
import { analysesOf } from '../../../evaluation/analyses/analyses';
import { modelsWithAnalyses } from '../../../evaluation/analyses/models';
import { loadModel } from '../../../models/load';
import { openAnalysis } from '../../actions/analyses';
import { goHome } from '../../actions/navigate';
import { showAnalysis } from '../../actions/show-analyses';
import { RowButton } from '../../controls/row-button';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { Section } from '../../frame/section';
import { useAction, useNumbers, usePane, usePaneContext, useText, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';

/** The questions of a model or of all, and those of them that the workbook answers already. */
export const AnalysisList = () => {
  const t = useTranslate();
  const inLanguage = useText();
  const numbers = useNumbers();
  const layout = useLayoutStyles();
  const { environment } = usePaneContext();
  const open = useAction(openAnalysis);
  const show = useAction(showAnalysis);
  const home = useAction(goHome);
  const shown = usePane((state) => state.analyses);
  if (!shown) return null;
  const models = modelsWithAnalyses.filter((model) => shown.model === null || model === shown.model);
  const stored = (shown.stored ?? []).filter(({ model }) => models.includes(model));
  const only = shown.model === null ? null : inLanguage(loadModel(shown.model).name);
  return (
    <>
      <Head name={only ?? t('analyses.title')} />
      <Body title={t('analyses.title')} lead={only ? t('analyses.lead', { model: only }) : t('analyses.leadAll')}>
        {stored.length > 0 && (
          <Section title={t('analyses.inWorkbook')}>
            <ul className={layout.ruled}>
              {stored.map((one) => (
                <li key={one.objects.record}>
                  <RowButton
                    icon={DocumentTable20Regular}
                    title={one.name}
                    caption={t('analyses.written', {
                      time: numbers.time(new Date(one.written), environment.now()),
                    })}
                    onClick={() => show(one)}
                  />
                </li>
              ))}
            </ul>
          </Section>
        )}
        {models.map((model) => (
          <Section key={model} title={only ? t('analyses.all') : inLanguage(loadModel(model).name)}>
            <ul className={layout.ruled}>
              {analysesOf(model).map((analysis) => (
                <li key={analysis.id}>
                  <RowButton
                    icon={ChartMultiple20Regular}
                    title={inLanguage(analysis.name)}
                    caption={inLanguage(analysis.question)}
                    onClick={() => open(analysis.id)}
                  />
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </Body>
      <Foot onBack={() => home()} />
    </>
  );
};
