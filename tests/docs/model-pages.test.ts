import { readdirSync, readFileSync } from 'node:fs';
import { modelPages } from '../../docs/model-pages/pages';
import { limits } from '../../docs/model-pages/limits';
import { loadModel, modelIds } from '../../src/models/load';
import { indicatorsOf } from '../../src/models/scorable';

const pages = modelPages();

test('each model has its page in both languages, made from the model as it is (npm run docs:models)', () => {
  expect(readdirSync('docs/models').sort()).toEqual([...pages.keys()].sort());
  for (const [file, text] of pages) expect(readFileSync(`docs/models/${file}`, 'utf8')).toBe(text);
});

test.each(modelIds)('%s: a page names every indicator, its weight’s reason and every check', (id) => {
  const model = loadModel(id);
  const page = pages.get(`${id.toUpperCase()}.md`)!;
  for (const { code, definition } of indicatorsOf(model)) {
    expect(page).toContain(`| ${code} |`);
    expect(page).toContain(definition.en.replaceAll('|', '\\|'));
  }
  for (const { reason } of model.dimensions) expect(page).toContain(reason.en);
  for (const check of model.checks) expect(page).toContain(check.en);
  expect(limits[id].length).toBeGreaterThan(0);
});

test('a Chinese page holds no English sentence of the model', () => {
  for (const id of modelIds) {
    const page = pages.get(`${id.toUpperCase()}.zh-CN.md`)!;
    for (const { definition } of indicatorsOf(loadModel(id)))
      if (definition.en !== definition.zh) expect(page).not.toContain(`| ${definition.en} |`);
  }
});
