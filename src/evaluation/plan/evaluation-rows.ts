import { sourceAddress } from '../address';
import { columnReference } from '../column-text';
import { needsEveryValue } from '../check/check-data';
import { fingerprint } from '../fingerprint';
import { methodOf } from '../methods/methods';
import type { CellValue } from '../source';
import { givenWeightsOf, type WeightOrigin } from '../weight-origins';
import { ownModel } from '../stored';
import { isTreated } from '../preparation';
import { setScales } from '../set-scales';
import { nothing } from '../stored-choices';
import { textIn, type Layout } from './layout';

/** When it is written, and by which version of the add-in. */
export interface Stamp {
  readonly now: Date;
  readonly version: string;
}

/** Everything the result depends on: key, property in the user's language, value. `readStored` reads it back. */
export function evaluationRows(
  layout: Layout,
  stamp: Stamp,
  keptTable: string,
): [key: string, property: string, value: CellValue][] {
  const { evaluation, objects, t } = layout;
  const { model, source, unitWord } = evaluation;
  const modelText = model
    ? `${model.id} ${model.version}: ${textIn(layout, model.name)}`
    : `${ownModel}: ${t('sheets.own')}`;
  const classes = evaluation.grades ? textIn(layout, evaluation.grades.reason) : t('sheets.none');
  return [
    ['name', t('sheets.property.name'), evaluation.name],
    ['model', t('sheets.property.model'), modelText],
    ['profile', t('sheets.property.profile'), profileText(layout)],
    ['result', t('sheets.property.result'), t(`sheets.result.${evaluation.result}`)],
    ['method', t('sheets.property.method'), `${evaluation.method.id}: ${t(`methods.${evaluation.method.id}.how`)}`],
    ['method-option', t('sheets.property.method-option'), methodOptionText(layout)],
    ['weights', t('sheets.property.weights'), originText(layout, evaluation.weights.from)],
    ...combinedRows(layout),
    ...judgementRows(layout),
    ['scales-set', t('sheets.property.scales-set'), scalesText(layout)],
    ['classes', t('sheets.property.classes'), classes],
    ['missing', t('sheets.property.missing'), missingText(layout)],
    ['missing-groups', t('sheets.property.missing-groups'), columnText(layout, evaluation.preparation.groups)],
    ['outliers', t('sheets.property.outliers'), outliersText(layout)],
    ['source-sheet', t('sheets.property.source-sheet'), source.sheet],
    ['source-table', t('sheets.property.source-table'), source.table ?? nothing],
    ['source-range', t('sheets.property.source-range'), sourceAddress(source)],
    ['source-name', t('sheets.property.source-name'), objects.source],
    ['unit-column', t('sheets.property.unit-column'), unitColumnText(layout)],
    ['unit-word', t('sheets.property.unit-word'), `${unitWord.en} / ${unitWord.zh}`],
    ['peer-groups', t('sheets.property.peer-groups'), columnText(layout, evaluation.peers)],
    ['units', t('sheets.property.units'), source.rows.length],
    ['year', t('sheets.property.year'), yearText(layout)],
    ['units-left-out', t('sheets.property.units-left-out'), evaluation.rows.leftOut.join('; ') || nothing],
    ['indicators', t('sheets.property.indicators'), evaluation.indicators.length],
    ['left-out', t('sheets.property.left-out'), leftOutText(layout)],
    ['kept-table', t('sheets.property.kept-table'), keptTable],
    ['weights-table', t('sheets.property.weights-table'), objects.weights],
    ['classes-table', t('sheets.property.classes-table'), evaluation.grades ? objects.classes : nothing],
    ['values-range', t('sheets.property.values-range'), objects.values],
    ['points-range', t('sheets.property.points-range'), objects.points],
    ['scores-range', t('sheets.property.scores-range'), objects.scores],
    ['ranking-range', t('sheets.property.ranking-range'), objects.ranking],
    ['fingerprint', t('sheets.property.fingerprint'), `fnv1a ${fingerprint(evaluation)}`],
    ['written', t('sheets.property.written'), stamp.now.toISOString()],
    ['version', t('sheets.property.version'), stamp.version],
  ];
}

/** Its code, which is read back, and its name. */
const profileText = (layout: Layout): string => {
  const { profile } = layout.evaluation;
  return profile ? `${profile.code}: ${textIn(layout, profile.name)}` : nothing;
};

/** The word of an origin that is read back, and the sheet to look at where it has one. */
const originText = ({ sheets, t }: Layout, from: WeightOrigin): string =>
  t(`weighting.origin.${from}`, { sheet: from === 'combined' ? sheets.combined : sheets.judgements });

/** Where the answers of an interview stand, and how many people gave them. */
function judgementRows({ evaluation, objects, t }: Layout): [string, string, CellValue][] {
  const given = givenWeightsOf(evaluation.weights);
  if (given?.from !== 'ahp' && given?.from !== 'bwm') return [];
  const experts = given.from === 'ahp' ? given.experts.length : given.judges.length;
  return [
    ['experts', t('weighting.property.experts'), experts],
    ['judgements-range', t('weighting.property.judgements-range'), objects.judgements],
  ];
}

/** What combined weights are made of. */
function combinedRows(layout: Layout): [string, string, CellValue][] {
  const { objects, t } = layout;
  const { weights } = layout.evaluation;
  if (weights.from !== 'combined') return [];
  const { given, data, combination } = weights;
  return [
    ['weights-given', t('weighting.property.given'), originText(layout, given.from)],
    ['weights-data', t('weighting.property.data'), originText(layout, data)],
    [
      'weights-combination',
      t('weighting.property.combination'),
      `${combination}: ${t(`weighting.way.${combination}`)}`,
    ],
    ['combined-range', t('weighting.property.combined-range'), objects.combined],
  ];
}

/** Ends of scales that the user has set, with the model's; the table of weights holds them. */
function scalesText({ evaluation, t }: Layout): string {
  const set = setScales(evaluation).map(({ code, own, model }) =>
    t('sheets.scaleSet', {
      code,
      low: endText(own.low),
      high: endText(own.high),
      from: endText(model.low),
      to: endText(model.high),
    }),
  );
  return set.join(t('sheets.listComma')) || t('sheets.none');
}

const endText = (end: number | null): string => (end === null ? nothing : String(end));

function unitColumnText({ evaluation: { source, unitColumn }, t }: Layout): string {
  return unitColumn === null ? t('sheets.rowNumbers') : columnReference(source.headers[unitColumn]);
}

function missingText({ evaluation, t }: Layout): string {
  const { missing } = evaluation.preparation;
  if (missing !== 'leave') return `${missing}: ${t(`sheets.missingFilled.${missing}`)}`;
  return `leave: ${t(needsEveryValue(evaluation) ? 'sheets.missingRefused' : 'sheets.missingRule')}`;
}

const columnText = ({ evaluation: { source } }: Layout, column: number | null): string =>
  column === null ? nothing : columnReference(source.headers[column]);

function outliersText({ evaluation, t }: Layout): string {
  const codes = evaluation.indicators.filter((indicator) => isTreated(evaluation, indicator)).map(({ code }) => code);
  return codes.length === 0
    ? `leave: ${t('sheets.outliersLeft')}`
    : `treat ${codes.join(' ')}: ${t('sheets.outliersTreated')}`;
}

function yearText({ evaluation: { rows, source } }: Layout): string {
  return rows.year === null ? nothing : `${columnReference(source.headers[rows.year.column])} = ${rows.year.value}`;
}

function methodOptionText({ evaluation, t }: Layout): string {
  const { id, option } = evaluation.method;
  const declared = methodOf(id).option;
  if (!declared) return t('sheets.none');
  const chosen = option ?? declared.choices[0];
  return `${chosen}: ${t(`methodChoices.${chosen}.effect`)}`;
}

function leftOutText(layout: Layout): string {
  const { leftOut, indicators } = layout.evaluation;
  if (leftOut.length === 0) return layout.t('sheets.none');
  const names = leftOut.map(({ code, name }) => `${code} ${textIn(layout, name)}`);
  const missing = leftOut.length;
  return layout.t('sheets.leftOut', {
    missing,
    all: missing + indicators.length,
    names: names.join(layout.t('sheets.listComma')),
  });
}
