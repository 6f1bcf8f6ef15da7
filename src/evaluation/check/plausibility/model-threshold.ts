import type { CheckRule } from '../../../models/schema';
import type { Evaluation } from '../../evaluation';

type ThresholdKind = Extract<CheckRule, { above: number } | { least: number }>['kind'];

/** The threshold that the model sets for a check, or the usual one. */
export function thresholdOf({ checks }: Evaluation, kind: ThresholdKind, usual: number): number {
  const rule = checks.map((check) => check.rule).find((candidate) => candidate.kind === kind);
  if (!rule) return usual;
  return 'above' in rule ? rule.above : 'least' in rule ? rule.least : usual;
}
