import { placeOf } from '../address';
import type { Finding } from '../findings';
import { obstaclesOf } from '../obstacles';
import { firstColumn } from '../values';
import { nameIn } from './check-values';
import type { Checked } from './checked';

/** Units that will have no score because they fail a gate or lack a value that the model requires. */
export function checkObstacles({ evaluation, read, names, language }: Checked, blank: ReadonlySet<number>): Finding[] {
  const { source } = evaluation;
  const covered = source.rows.map(() => 1);
  return obstaclesOf(evaluation, read, covered).flatMap((obstacles, row): Finding[] =>
    blank.has(row)
      ? []
      : obstacles.flatMap((obstacle): Finding[] => {
          if (obstacle.kind !== 'gate' && obstacle.kind !== 'required') return [];
          const part = [...evaluation.indicators, ...evaluation.beside].find(({ code }) => code === obstacle.code)!;
          return [
            {
              code: obstacle.kind === 'gate' ? 'gate-failed' : 'required-missing',
              severity: 'notice',
              place: placeOf(source, row, firstColumn(evaluation, part.data)),
              facts: { unit: names[row], indicator: nameIn(part.name, language) },
            },
          ];
        }),
  );
}
