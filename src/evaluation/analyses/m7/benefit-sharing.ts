import type { Language } from '../../../locales';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing } from '../analysis';
import { captionOf } from '../analysis-plan';
import type { Inputs } from '../inputs';
import { digits, live, word } from '../live-text';
import { SheetDraft, type PlacedTable } from '../sheet-draft';
import { coalitions, parties } from './benefit-inputs';
import { checkConsortium, consortiumOf, factors, type Consortium } from './consortium';
import { factorWeights, rules, shareColumns, sharesOf, type Shares } from './shares';
import { words } from './sharing-words';
import { sayStability, stabilityTable } from './stability';
import { floorsTable } from './statutory-floors';

export const benefitSharing: Analysis = {
  id: 'benefit-sharing',
  model: 'm7',
  name: { en: 'Benefit sharing', zh: '利益分配' },
  question: {
    en: 'What is a fair share for each party, and where is there room to negotiate?',
    zh: '各方应得多少？谈判空间在哪里？',
  },
  limits: {
    en: 'It divides estimates: it is as good as what the coalitions are said to earn.',
    zh: '结果取决于各联盟收益的估计质量。',
  },
  inputs: [parties, coalitions],
  check: checkConsortium,
  draw,
};

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const w = words[language];
  const consortium = consortiumOf(inputs);
  const shares = sharesOf(inputs);
  const sheet = new SheetDraft(textIn(language, benefitSharing.name), captionOf(benefitSharing, inputs, language));
  const place = sheet.reserve(consortium.players.length);
  const weights = sheet.table(w.factors, factors.length, [
    { id: 'factor', header: w.factor, values: w.factorNames },
    { id: 'weight', header: w.weight, values: factorWeights, input: true, numberFormat: '0%' },
  ]);
  const placed = place(w.shares, shareColumns(inputs, consortium, shares, weights, language));
  const stability = stabilityTable(sheet, consortium, shares, inputs, placed, language);
  floorsTable(sheet, inputs, shares, placed, language);
  sayFinding(sheet, consortium, shares, placed, language);
  sayStability(sheet, consortium, shares, stability, language);
  sheet.chart({
    name: 'coop_negotiation_zone',
    kind: 'stacked-bar',
    title: w.zone,
    series: [
      {
        name: w.from,
        values: placed.column('from'),
        categories: placed.column('party'),
        color: colours.first,
        look: 'hidden',
      },
      { name: w.width, values: placed.column('width'), categories: placed.column('party'), color: colours.first },
    ],
    valueAxis: { min: 0 },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'ranges', range: placed.span('party', 'to', true), min: 0, max: null, threshold: null },
  };
}

/** For whom the rules differ most. */
function sayFinding(
  sheet: SheetDraft,
  { players }: Consortium,
  { by }: Shares,
  shares: PlacedTable,
  language: Language,
): void {
  const zone = players.map((_, row) => rules.map((rule) => by[rule][row]));
  const widths = zone.map((values) => Math.max(...values) - Math.min(...values));
  const widest = widths.indexOf(Math.max(...widths));
  const place = `MATCH(MAX(${shares.column('width')}),${shares.column('width')},0)`;
  const of = (id: string) => `INDEX(${shares.column(id)},${place})`;
  const party = word(of('party'), players[widest]);
  const low = digits(of('from'), Math.min(...zone[widest]), 1);
  const high = digits(of('to'), Math.max(...zone[widest]), 1);
  const fair = digits(of('shapley'), by.shapley[widest], 1);
  sheet.say(
    language === 'en'
      ? live`The rules differ most for ${party}: from ${low} to ${high}; by what it adds it would get ${fair}.`
      : live`各规则对${party}差异最大：${low} 至 ${high}；按其贡献应得 ${fair}。`,
  );
}
