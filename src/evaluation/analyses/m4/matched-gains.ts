import type { Language } from '../../../locales';
import { matchedGain, type MatchedGain } from '../../../methods/agreement/matched-gain';
import type { Text } from '../../../models/schema';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing, type AnalysisFinding } from '../analysis';
import { captionOf } from '../analysis-plan';
import { notice, problem } from '../check-inputs';
import { blank, both, inLanguage } from '../columns';
import type { Input, Inputs } from '../inputs';
import { digits, live, word } from '../live-text';
import { SheetDraft, type PlacedTable } from '../sheet-draft';
import { abilities, beforeAfter, columnOf, hasBoth, type Ability } from './before-after';
import { workingTable } from './matched-gains-working';

/** With fewer the standard deviation says nothing. */
const fewest = 3;

export const matchedGains: Analysis = {
  id: 'matched-gains',
  model: 'm4',
  name: both('Gain before and after', '前后测增量'),
  question: both('How much did the same students gain?', '同一批学生提高了多少？'),
  limits: both(
    'Without a comparison group a gain may have other causes; g is in standard deviations (0.8 is large by Cohen’s convention).',
    '没有对照组时，增量可能另有原因；g 以标准差为单位（按科恩惯例 0.8 为大效应）。',
  ),
  inputs: [beforeAfter],
  check,
  draw,
};

const matched = (input: Input, ability: Ability): number[] =>
  input.texts('person').flatMap((_, row) => (hasBoth(input, ability, row) ? [row] : []));

export function gainOf(input: Input, ability: Ability): MatchedGain {
  const rows = matched(input, ability);
  const [before, after] = (['before', 'after'] as const).map((time) =>
    rows.map((row) => input.number(columnOf(ability, time), row)),
  );
  return matchedGain(before, after);
}

const named = (names: readonly Text[]): Text =>
  both(names.map(({ en }) => en.toLowerCase()).join(', '), names.map(({ zh }) => zh).join('、'));

function check({ 'before-after': input }: Inputs): readonly AnalysisFinding[] {
  const small = abilities.filter((ability) => matched(input, ability).length < fewest);
  const few = small.map((ability) => {
    const count = matched(input, ability).length;
    const text = both(
      `“${ability.name.en}” has ${count} persons with both tests; ${fewest} are needed. It is left out.`,
      `“${ability.name.zh}”前后测齐全的只有 ${count} 人，至少需要 ${fewest} 人，不参与计算。`,
    );
    return notice(text, input.has(columnOf(ability, 'before')) ? input.place(columnOf(ability, 'before'), 0) : null);
  });
  const told = abilities.filter((ability) => !small.includes(ability));
  if (told.every((ability) => Number.isNaN(gainOf(input, ability).g))) {
    return [
      problem(
        both(
          `No ability has ${fewest} persons with both tests whose values differ. Fill in before and after of the same persons.`,
          `没有一项能力有 ${fewest} 名前后测齐全且数值有差异的人，请填写同一批人的前测与后测。`,
        ),
        input.place('person', 0),
      ),
    ];
  }
  const unmatched = input.texts('person').flatMap((person, row) => {
    const lacking = told.filter((ability) => !hasBoth(input, ability, row));
    if (lacking.length === 0) return [];
    const { en, zh } = named(lacking.map(({ name }) => name));
    return [
      notice(
        both(
          `“${person}” lacks one of the two tests and is left out of: ${en}.`,
          `“${person}”缺少前测或后测，不计入：${zh}。`,
        ),
        input.place('person', row),
      ),
    ];
  });
  return [...few, ...unmatched];
}

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const input = inputs['before-after'];
  const shown = abilities.filter((ability) => matched(input, ability).length >= fewest);
  const gains = shown.map((ability) => gainOf(input, ability));
  const names = shown.map(({ name }) => textIn(language, name));
  const sheet = new SheetDraft(textIn(language, matchedGains.name), captionOf(matchedGains, inputs, language), 3);
  const place = sheet.reserve(shown.length);
  const working = workingTable(sheet, input, shown, gains, language);
  const cells = (id: string) => () => shown.map((_, row) => `=${working.cell(id, row)}`);
  const end = (sign: '+' | '−') => () =>
    shown.map((_, row) => {
      const [g, error] = [working.cell('g', row), working.cell('error', row)];
      return `=IF(${g}="","",${g}${sign === '+' ? '+' : '-'}NORM.S.INV(0.975)*${error})`;
    });
  const column = (id: string, header: string, formulas: () => string[], read: (gain: MatchedGain) => number) => ({
    id,
    header,
    formulas,
    expected: gains.map((gain) => blank(read(gain))),
    numberFormat: '0.00',
    align: 'Right' as const,
  });
  const table = place(t('Gain in standard deviations (Hedges’ g)', '以标准差计的增量（Hedges g）'), [
    { id: 'ability', header: t('Ability', '能力'), values: names },
    column('lower', t('Likely from', '可能下限'), end('−'), ({ lower }) => lower),
    column('upper', t('to', '可能上限'), end('+'), ({ upper }) => upper),
    column('g', t('Gain g', '增量 g'), cells('g'), ({ g }) => g),
    {
      id: 'persons',
      header: t('Persons with both tests', '前后测齐全人数'),
      formulas: cells('persons'),
      expected: shown.map((ability) => matched(input, ability).length),
    },
  ]);
  const left = unmatchedTable(sheet, input, shown, language);
  say(sheet, table, left, { input, shown, gains, names }, language);
  sheet.chart({
    name: 'coop_matched_gains',
    kind: 'bar',
    title: t('Gain g by ability, with its likely range', '各能力增量 g 及其可能范围'),
    series: [
      { id: 'lower', name: t('Likely from', '可能下限'), color: colours.bar },
      { id: 'g', name: t('Gain g', '增量 g'), color: colours.first },
      { id: 'upper', name: t('to', '可能上限'), color: colours.bar },
    ].map(({ id, name, color }) => ({
      name,
      color,
      categories: table.column('ability'),
      values: table.column(id),
    })),
  });
  sheet.chart({
    name: 'coop_before_after',
    kind: 'radar',
    title: t('Mean before and after', '前测与后测均值'),
    series: [
      { id: 'before', name: t('Before', '前测'), color: colours.second },
      { id: 'after', name: t('After', '后测'), color: colours.first },
    ].map(({ id, name, color }) => ({
      name,
      color,
      categories: working.column('ability'),
      values: working.column(id),
    })),
  });
  return {
    sheets: [sheet],
    picture: { kind: 'ranges', range: table.span('ability', 'upper', true), min: null, max: null, threshold: null },
  };
}

/** Everyone with the number of abilities for which both tests are there; who lacks one is marked. */
function unmatchedTable(sheet: SheetDraft, input: Input, shown: readonly Ability[], language: Language): PlacedTable {
  const t = inLanguage(language);
  const persons = input.texts('person');
  const counted = shown.map(
    (ability) => `(${input.cells(columnOf(ability, 'before'))}<>"")*(${input.cells(columnOf(ability, 'after'))}<>"")`,
  );
  const table = sheet.table(t('Who has both tests', '前后测齐全情况'), persons.length, [
    { id: 'person', header: t('Person', '人员'), formula: () => `=${input.cells('person')}`, expected: persons },
    {
      id: 'matched',
      header: t(`Abilities with both tests, of ${shown.length}`, `前后测齐全的能力数（共 ${shown.length} 项）`),
      formula: () => `=${counted.join('+')}`,
      expected: persons.map((_, row) => shown.filter((ability) => hasBoth(input, ability, row)).length),
    },
  ]);
  const first = table.cell('matched', 0).replaceAll('$', '');
  sheet.mark(table.span('person', 'matched').replaceAll('$', ''), `=$${first}<${shown.length}`);
  return table;
}

interface Shown {
  readonly input: Input;
  readonly shown: readonly Ability[];
  readonly gains: readonly MatchedGain[];
  readonly names: readonly string[];
}

function say(
  sheet: SheetDraft,
  table: PlacedTable,
  left: PlacedTable,
  { input, shown, gains, names }: Shown,
  language: Language,
): void {
  const known = gains.filter(({ g }) => !Number.isNaN(g));
  const gain = known.reduce((best, one) => (one.g > best.g ? one : best));
  const where = `MATCH(MAX(${table.column('g')}),${table.column('g')},0)`;
  const at = (id: string) => `INDEX(${table.column(id)},${where})`;
  const ability = word(at('ability'), names[gains.indexOf(gain)]);
  const g = digits(at('g'), gain.g, 2);
  const [low, high] = [digits(at('lower'), gain.lower, 2), digits(at('upper'), gain.upper, 2)];
  const persons = digits(at('persons'), gain.persons);
  sheet.say(
    language === 'en'
      ? live`“${ability}” gained most: g = ${g}, likely between ${low} and ${high} (${persons} persons with both tests).`
      : live`“${ability}”增量最大：g = ${g}，可能在 ${low} 到 ${high} 之间（前后测齐全 ${persons} 人）。`,
  );
  const sure = digits(`COUNTIF(${table.column('lower')},">0")`, known.filter(({ lower }) => lower > 0).length);
  const all = digits(`COUNT(${table.column('g')})`, known.length);
  sheet.say(
    language === 'en'
      ? live`For ${sure} of ${all} abilities even the lower end is a gain.`
      : live`${all} 项能力中，有 ${sure} 项的区间下限仍为正。`,
  );
  const people = input.texts('person');
  const lacking = people.filter((_, row) => shown.some((one) => !hasBoth(input, one, row))).length;
  const out = digits(`COUNTIF(${left.column('matched')},"<${shown.length}")`, lacking);
  const everyone = digits(`ROWS(${left.column('person')})`, people.length);
  sheet.say(
    language === 'en'
      ? live`${out} of ${everyone} persons lack a test somewhere; they count only where both are there.`
      : live`${everyone} 人中有 ${out} 人缺少某项测验，只计入前后测齐全的能力。`,
  );
}
