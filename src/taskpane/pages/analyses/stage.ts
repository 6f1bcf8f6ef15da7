import { useMemo } from 'react';
import type { Analysis } from '../../../evaluation/analyses/analysis';
import { isOlder } from '../../../evaluation/analyses/age';
import { checkInputs } from '../../../evaluation/analyses/check-inputs';
import { Input, type Inputs } from '../../../evaluation/analyses/inputs';
import type { AnalysisStage, AnalysisWork } from '../../state/analyses';

export interface StageProps {
  readonly analysis: Analysis;
  readonly work: AnalysisWork;
}

/** The input tables, null while one is not there. */
export const useInputs = ({ analysis, work }: StageProps): Inputs | null =>
  useMemo(() => {
    const found = analysis.inputs.flatMap((table) => {
      const source = work.sources?.[table.id];
      return source ? [[table.id, new Input(table, source)] as const] : [];
    });
    return found.length === analysis.inputs.length ? Object.fromEntries(found) : null;
  }, [analysis, work.sources]);

export const useAnalysisFindings = (analysis: Analysis, inputs: Inputs | null) =>
  useMemo(() => (inputs ? checkInputs(analysis, inputs) : []), [analysis, inputs]);

/** Where a written analysis is made again that is older than its tables; null where it is not, or nobody knows. */
export const useAge = ({ analysis, work }: StageProps): AnalysisStage | null => {
  const inputs = useInputs({ analysis, work });
  const findings = useAnalysisFindings(analysis, inputs);
  const fingerprints = work.stored?.fingerprints ?? null;
  return useMemo(() => {
    if (!inputs || !fingerprints || !isOlder(analysis, inputs, fingerprints)) return null;
    return findings.some(({ severity }) => severity === 'problem') ? 'check' : 'write';
  }, [analysis, inputs, findings, fingerprints]);
};
