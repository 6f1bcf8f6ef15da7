import { matchHeader } from '../../src/evaluation/mapping/match-header';
import type { Plan } from '../../src/evaluation/plan/plan';
import { loadModel } from '../../src/models/load';
import { indicatorsOf } from '../../src/models/scorable';
import { committedPlan } from './committed-plan';

/** The headers of a plan's table, as they stand in its sheet. */
function headersOf(plan: Plan, table: string): string[] {
  const sheet = plan.sheets.find(({ tables }) => tables.some(({ name }) => name === table))!;
  const corner = sheet.tables.find(({ name }) => name === table)!.range.split(':')[0];
  return sheet.blocks.find(({ at }) => at === corner)!.values[0].map(String);
}

test.each([
  ['teaching-cooperation', 'm1', 25],
  ['teaching-talents', 'm3', 22],
  ['teaching-programmes', 'm4', 27],
  ['teaching-sharing', 'm7', 14],
])('%s: each column is recognised as the indicator of %s that it is', (id, modelId, count) => {
  const headers = headersOf(committedPlan(id), `Teaching_${modelId}`);
  const indicators = indicatorsOf(loadModel(modelId)).filter(({ code }) =>
    headers.some((header) => header.startsWith(`${code} `)),
  );
  expect(indicators).toHaveLength(count);
  for (const indicator of indicators) {
    const match = matchHeader(headers, indicator);
    expect([indicator.code, match?.kind, headers[match!.column].split(' ')[0]]).toEqual([
      indicator.code,
      'name',
      indicator.code,
    ]);
  }
});
