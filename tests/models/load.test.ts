import { loadModel, modelIds, parseModel } from '../../src/models/load';
import type { Model } from '../../src/models/schema';

const indicatorsOf = (model: Model) => model.dimensions.flatMap((dimension) => dimension.indicators);

describe.each(modelIds)('model %s', (id) => {
  const model = loadModel(id);
  const indicators = indicatorsOf(model);

  test('has weights that sum to 1 over its dimensions and inside each of them', () => {
    expect(sum(model.dimensions.map(({ weight }) => weight))).toBeCloseTo(1, 9);
    for (const dimension of model.dimensions) {
      expect(sum(dimension.indicators.map(({ weight }) => weight))).toBeCloseTo(1, 9);
    }
  });

  test('uses each code and each variable name once', () => {
    expect(duplicates(indicators.map(({ code }) => code))).toEqual([]);
    expect(duplicates(model.dimensions.map(({ code }) => code))).toEqual([]);
    expect(duplicates(model.variables.map((variable) => variable.id))).toEqual([]);
    expect(indicators.filter(({ code }) => !code.toLowerCase().startsWith(`${id}.`))).toEqual([]);
  });

  test('is written in Chinese where it says so', () => {
    const texts = indicators.flatMap(({ name, definition, scoringReason, source }) => [
      name,
      definition,
      scoringReason,
      source,
    ]);
    const dimensions = model.dimensions.flatMap(({ name, reason }) => [name, reason]);
    expect([...texts, ...dimensions, ...model.checks].filter(({ zh }) => !/\p{Script=Han}/u.test(zh))).toEqual([]);
    expect([...texts, ...dimensions, ...model.checks].filter(({ en }) => /\p{Script=Han}/u.test(en))).toEqual([]);
  });

  test('gives every rule what it needs', () => {
    for (const { code, scoring, direction, accepts } of indicators) {
      if (scoring.rule === 'target')
        expect([code, direction, scoring.low! <= scoring.high!]).toEqual([code, 'target', true]);
      else expect([code, direction]).not.toEqual([code, 'target']);
      if (scoring.rule === 'linear') expect([code, scoring.low, scoring.high]).toEqual([code, null, null]);
      if (scoring.rule === 'log') expect([code, accepts.min >= 0]).toEqual([code, true]);
      if (accepts.max !== null) expect([code, accepts.min < accepts.max]).toEqual([code, true]);
    }
  });

  test('computes indicators only from variables that it describes', () => {
    const known = new Set(model.variables.map((variable) => variable.id));
    const used = indicators.flatMap(({ data }) => (data ? [...data.sum, ...(data.per ? [data.per] : [])] : []));
    expect(used.filter((variable) => !known.has(variable))).toEqual([]);
    expect([...known].filter((variable) => !used.includes(variable))).toEqual([]);
  });

  test('has one class more than it has cut-offs, and these descend', () => {
    const { cutoffs, labels } = model.grades;
    expect(labels).toHaveLength(cutoffs.length + 1);
    expect([...cutoffs].sort((one, other) => other - one)).toEqual(cutoffs);
  });
});

test('M8 has 25 indicators in five dimensions, ten of them computable from the yearbook', () => {
  const indicators = indicatorsOf(loadModel('m8'));
  expect(indicators).toHaveLength(25);
  expect(indicators.filter(({ data }) => data).map(({ code }) => code.slice(3))).toEqual([
    'A1',
    'A2',
    'A3',
    'A4',
    'B2',
    'C1',
    'C2',
    'C3',
    'D1',
    'D2',
  ]);
});

test('a damaged model is refused with the path of what is wrong', () => {
  const damaged = JSON.parse(JSON.stringify(loadModel('m8'))) as {
    dimensions: { indicators: { name: { zh: string } }[] }[];
  };
  damaged.dimensions[1].indicators[2].name.zh = '';
  expect(() => parseModel('m8', damaged)).toThrow('dimensions.1.indicators.2.name.zh');
});

test('an unknown model is refused with the known ones', () => {
  expect(() => loadModel('m99')).toThrow('There is no model "m99"; known are m8');
});

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const duplicates = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);
