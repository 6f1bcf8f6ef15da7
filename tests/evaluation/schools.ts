import type { Evaluation } from '../../src/evaluation/evaluation';
import { loadModel } from '../../src/models/load';
import { evaluationOfAll, tableOfAll } from './every-indicator';

/** M2 over units of three types of school: eleven, nine and four of them. */
export function byTypeOfSchool(
  types = (unit: number): string => (unit < 11 ? 'general' : unit < 20 ? 'vocational' : 'art'),
): Evaluation {
  const table = tableOfAll(loadModel('m2'), 24);
  const source = {
    ...table,
    headers: [...table.headers, 'Type of school'],
    rows: table.rows.map((row, unit) => [...row, types(unit)]),
  };
  return evaluationOfAll('m2', 24, 0, { source, peers: source.headers.length - 1 });
}
