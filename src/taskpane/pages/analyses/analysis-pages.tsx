import { analysisById } from '../../../evaluation/analyses/analyses';
import { followInputs } from '../../actions/analyses';
import { usePane } from '../../state/pane-context';
import { useListening } from '../../state/use-listening';
import { AnalysisList } from './analysis-list';
import { CheckStage } from './check-stage';
import { InputStage } from './input-stage';
import { ResultStage } from './result-stage';
import { WriteStage } from './write-stage';

const stages = { input: InputStage, check: CheckStage, write: WriteStage, result: ResultStage };

/** What a model answers besides its score: the list, or the one that is open at its stage. */
export const AnalysisPages = () => {
  const work = usePane((state) => state.analysis);
  const sheets = Object.values(work?.sources ?? {}).map((source) => source?.sheet ?? '');
  useListening(followInputs, sheets.join('|'));
  if (!work) return <AnalysisList />;
  const Stage = stages[work.stage];
  return <Stage work={work} analysis={analysisById(work.id)} />;
};
