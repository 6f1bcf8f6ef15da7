import type { Language } from '../../../locales';
import { tripleHelix as helixInformation } from '../../../methods/synergy/triple-helix';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing, type AnalysisFinding } from '../analysis';
import { captionOf } from '../analysis-plan';
import { problem } from '../check-inputs';
import { both, inLanguage, sum } from '../columns';
import type { Input, Inputs } from '../inputs';
import { digits, either, live, quoted, word } from '../live-text';
import { SheetDraft } from '../sheet-draft';
import { exclusive, exclusiveCounts, helixCounts } from './helix-counts';

export const tripleHelix: Analysis = {
  id: 'triple-helix',
  model: 'm5',
  name: both('Triple-helix information', '三螺旋互信息'),
  question: both('Do university, industry and government work as one system?', '高校、企业与政府是否形成协同系统？'),
  limits: both(
    'Only outputs that name the parties count; compare sets that were searched in the same way.',
    '只计入注明参与方的成果；只有检索方式相同的数据才可比较。',
  ),
  inputs: [helixCounts],
  check,
  draw,
};

function check({ 'helix-counts': input }: Inputs): readonly AnalysisFinding[] {
  return input.texts('set').flatMap((_, row) => {
    const counts = exclusiveCounts(input, row);
    const at = counts.findIndex((count) => count < 0);
    if (at >= 0) {
      const { letters } = exclusive[at];
      const larger = letters.length === 2 ? ['UIG', 'UIG'] : ['those with other parties', '与他方合作的'];
      const text = both(
        `${letters} is smaller than ${larger[0]}, which it must include: ${counts[at]} would be left for ${letters} alone. Correct the counts.`,
        `${letters} 小于其应包含的${larger[1]}成果数：${letters} 单独部分将为 ${counts[at]}，请更正。`,
      );
      return [problem(text, input.place(letters.toLowerCase(), row))];
    }
    if (sum(counts) > 0) return [];
    return [
      problem(both('There is no output here. Leave the row out.', '此行没有成果，请删去。'), input.place('u', row)),
    ];
  });
}

/** T(uig), T(ui), T(ug), T(ig) in millibits; no output is without all three. */
export const informationOf = (input: Input, row: number): number[] => [
  ...helixInformation([0, ...exclusiveCounts(input, row)]).transmissions,
];

const measures = [
  { id: 'uig', header: 'T(uig)' },
  { id: 'ui', header: 'T(ui)' },
  { id: 'ug', header: 'T(ug)' },
  { id: 'ig', header: 'T(ig)' },
] as const;

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const { 'helix-counts': input } = inputs;
  const sets = input.texts('set');
  const counts = sets.map((_, row) => exclusiveCounts(input, row));
  const information = sets.map((_, row) => informationOf(input, row));
  const all = counts.map(sum);
  const sheet = new SheetDraft(textIn(language, tripleHelix.name), captionOf(tripleHelix, inputs, language), 3);
  const place = sheet.reserve(sets.length);
  const apart = sheet.table(t('The same outputs, each counted once', '同一批成果，各计一次'), sets.length, [
    { id: 'set', header: t('Year or region', '年份或地区'), formula: () => `=${input.cells('set')}`, expected: sets },
    { id: 'none', header: t('None', '均无'), values: sets.map(() => 0) },
    ...exclusive.map(({ letters, parts }, at) => ({
      id: letters,
      header: t(`${letters} only`, `仅 ${letters}`),
      formula: () =>
        `=${parts
          .map(({ id, sign }) => `${sign > 0 ? '+' : '-'}${input.cells(id)}`)
          .join('')
          .replace(/^\+/, '')}`,
      expected: counts.map((row) => row[at]),
      numberFormat: '#,##0',
    })),
    {
      id: 'all',
      header: t('Outputs', '成果数'),
      formulas: (table) => sets.map((_, row) => `=SUM(${table.inRow('none', 'UIG', row)})`),
      expected: all,
      numberFormat: '#,##0',
    },
  ]);
  const verdicts = { synergy: t('synergy', '协同'), none: t('no synergy', '无协同') };
  const verdictOf = (value: number) => (value < 0 ? verdicts.synergy : verdicts.none);
  const table = place(t('Information shared, in millibits', '互信息（毫比特）'), [
    { id: 'set', header: t('Year or region', '年份或地区'), formula: () => `=${input.cells('set')}`, expected: sets },
    ...measures.map(({ id, header }, at) => ({
      id,
      header,
      formulas: () => sets.map((_, row) => `=INDEX(COOP.TRIPLEHELIX(${apart.inRow('none', 'UIG', row)}),1,${at + 1})`),
      expected: information.map((row) => row[at]),
      numberFormat: '+0.0;−0.0;0.0',
    })),
    {
      id: 'verdict',
      header: t('T(uig) says', 'T(uig) 的含义'),
      formulas: (one) =>
        sets.map((_, row) => `=IF(${one.cell('uig', row)}<0,${quoted(verdicts.synergy)},${quoted(verdicts.none)})`),
      expected: information.map(([uig]) => verdictOf(uig)),
    },
  ]);
  const last = sets.length - 1;
  const cell = table.cell('uig', last);
  const value = information[last][0];
  const name = word(input.cell('set', last), sets[last]);
  const size = digits(`ABS(${cell})`, Math.abs(value), 1);
  sheet.say(
    either(
      `${cell}<0`,
      value < 0,
      language === 'en'
        ? live`${name}: T(uig) = −${size} millibits. The minus sign is synergy: the three parties reduce uncertainty together.`
        : live`${name}：T(uig) = −${size} 毫比特。负号表示协同：三方共同降低了不确定性。`,
      language === 'en'
        ? live`${name}: T(uig) = ${size} millibits. It is not below 0, so the three show no synergy beyond their pairs.`
        : live`${name}：T(uig) = ${size} 毫比特，不小于 0：三方没有超出两两关系的协同。`,
    ),
  );
  const bilateral = information[last].slice(1);
  const range = table.inRow('ui', 'ig', last);
  const best = bilateral.indexOf(Math.max(...bilateral));
  const headers = measures.slice(1).map(({ header }) => header);
  const pair = word(`INDEX(${table.span('ui', 'ig', true)},1,MATCH(MAX(${range}),${range},0))`, headers[best]);
  const most = digits(`MAX(${range})`, bilateral[best], 1);
  sheet.say(
    language === 'en'
      ? live`Of the pairs, ${pair} is largest with ${most} millibits. A pair is never below 0; it is high as well where two avoid each other.`
      : live`两两之中 ${pair} 最大，为 ${most} 毫比特。两方互信息不小于 0；两方相互回避时同样会偏高。`,
  );
  const first = digits(table.cell('uig', 0), information[0][0], 1);
  const then = word(input.cell('set', 0), sets[0]);
  const deeper = `${cell}<${table.cell('uig', 0)}`;
  sheet.say(
    either(
      deeper,
      value < information[0][0],
      language === 'en'
        ? live`Synergy is stronger than in ${then}, where T(uig) was ${first}.`
        : live`协同强于${then}（当时 T(uig) 为 ${first}）。`,
      language === 'en'
        ? live`Synergy is not stronger than in ${then}, where T(uig) was ${first}.`
        : live`协同并不强于${then}（当时 T(uig) 为 ${first}）。`,
    ),
  );
  sheet.chart({
    name: 'coop_triple_helix',
    kind: 'bar',
    title: t('T(uig) in millibits: below 0 is synergy', 'T(uig)（毫比特）：小于 0 为协同'),
    series: [{ name: 'T(uig)', categories: table.column('set'), values: table.column('uig'), color: colours.first }],
  });
  return {
    sheets: [sheet],
    picture: { kind: 'bars', range: table.span('set', 'uig', true), min: null, max: null, threshold: null },
  };
}
