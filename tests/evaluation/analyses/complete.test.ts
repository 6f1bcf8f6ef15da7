import { existsSync } from 'node:fs';
import path from 'node:path';
import { analyses } from '../../../src/evaluation/analyses/analyses';
import type { Analysis } from '../../../src/evaluation/analyses/analysis';
import { checkInputs } from '../../../src/evaluation/analyses/check-inputs';
import { fits } from '../../../src/evaluation/analyses/inputs';
import { modelsWithAnalyses } from '../../../src/evaluation/analyses/models';
import type { Language } from '../../../src/locales';
import { modelIds } from '../../../src/models/load';
import type { Text } from '../../../src/models/schema';
import { inputsFor, sourceFor } from './example';

const languages: readonly Language[] = ['en', 'zh-CN'];
const hasHan = (text: string) => /\p{Script=Han}/u.test(text);

const textsOf = ({ name, question, limits, inputs }: Analysis): Text[] => [
  name,
  question,
  limits,
  ...inputs.flatMap((table) => [
    table.name,
    table.caption,
    ...table.columns.flatMap(({ header, definition, content }) => [
      header,
      definition,
      ...(content.kind === 'choice' ? content.choices : []),
    ]),
  ]),
];

/** Everything an analysis must have before it is one; the answer says what is lacking. */
function lacking(analysis: Analysis): string[] {
  const { id, model, inputs } = analysis;
  const wrong: string[] = [];
  const demand = (holds: boolean, what: string) => void (holds || wrong.push(what));
  demand(modelIds.includes(model), `a known model instead of "${model}"`);
  demand(inputs.length > 0, 'an input table');
  for (const { en, zh } of textsOf(analysis)) {
    demand(en !== '' && !hasHan(en), `an English text instead of "${en}"`);
    demand(hasHan(zh) || zh === en, `a Chinese text for "${en}"`);
  }
  for (const table of inputs) {
    for (const language of languages) {
      const source = sourceFor(analysis, table, language);
      demand(new Set(source.headers).size === source.headers.length, `headers of "${table.id}" that differ`);
      demand(
        source.headers.every((header) => !/[[\]#'@]/.test(header)),
        `headers of "${table.id}" that a table takes`,
      );
      demand(fits(table, source), `a header of "${table.id}" that is found again in ${language}`);
      demand(
        source.rows.every((row) => row.length === table.columns.length),
        `full rows in the example of "${table.id}"`,
      );
    }
  }
  const test = path.join(__dirname, model, `${id}.test.ts`);
  demand(existsSync(test), `a test of its numbers, tests/evaluation/analyses/${model}/${id}.test.ts`);
  for (const language of languages) {
    const given = inputsFor(analysis, {}, language);
    const findings = checkInputs(analysis, given);
    const problems = findings.filter(({ severity }) => severity === 'problem').map(({ text }) => text.en);
    demand(problems.length === 0, `an example without problems: ${problems.join(' ')}`);
    demand(
      findings.some(({ text }) => text.en.includes('teaching example')),
      'an example whose names say that it is one',
    );
    if (problems.length > 0) continue;
    const { sheets, picture } = analysis.draw(given, language);
    const built = sheets.map((sheet) => sheet.build(sheet.title, 'analysis'));
    const [first] = built;
    demand(
      first.formulas.some(({ at }) => at === sheets[0].finding),
      'a finding in words by a formula',
    );
    demand(
      built.every(({ formulas }) => formulas.length > 1),
      'live formulas on every sheet',
    );
    demand(
      built.some(({ charts }) => charts.length > 0),
      'a native chart',
    );
    demand(/^\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/.test(picture.range), 'a picture with more than one cell');
    demand(
      built.every(({ formulas }) => formulas.every(({ formula }) => formula.length <= 8192)),
      'formulas that Excel takes',
    );
  }
  return wrong;
}

test.each(analyses.map((analysis) => [analysis.id, analysis] as const))('%s lacks nothing', (_, analysis) => {
  expect(lacking(analysis)).toEqual([]);
});

test('ids and input tables are told apart', () => {
  const ids = analyses.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const tables = new Map(
    analyses.flatMap(({ model, inputs }) => inputs.map((table) => [`${model} ${table.id}`, table])),
  );
  for (const { model, inputs } of analyses) {
    for (const table of inputs) expect(tables.get(`${model} ${table.id}`)).toBe(table);
  }
});

test('the list of models names those that have an analysis', () => {
  expect(modelsWithAnalyses).toEqual([...new Set(analyses.map(({ model }) => model))]);
});
