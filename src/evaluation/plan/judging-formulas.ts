import type { Grades, Veto } from '../../models/schema';
import { neededCoverage } from '../../models/score/coverage';
import type { IndicatorInUse } from '../evaluation';
import { gatesOf, type Obstacle } from '../obstacles';
import { unknownShares } from '../unknown-shares';
import { expressionFormula } from './expression-formula';
import { blankIfMissing, pointColumns, shownDimensions, textIn, unitCells, weightCells, type Layout } from './layout';
import { placeAmongPeers, rankedPeers } from './peer-columns';
import type { ArrayFormula } from './plan';
import { unitFormula } from './unit-formula';
import { valueCellsOf } from './value-columns';
import { classCells, cutoffCell } from './weights-sheet';

/** Width of the column of notes in characters. */
export const noteWidth = 60;

/** What a formula gives, blank for units that fail a gate or lack a required value. */
export function whereAdmitted(layout: Layout, formula: string): string {
  const { evaluation } = layout;
  const tests = [
    ...gatesOf(evaluation).map((code) => failsGate(layout, code)),
    // Excel holds a truth value for larger than any number: only its product is one.
    ...evaluation.required.map((code) => `1*NOT(ISNUMBER(${valueCellsOf(layout, code)}))`),
  ];
  return tests.length === 0 ? formula : `IF(${tests.join('+')}>0,"",${formula})`;
}

/** A blank is no zero: without a value nobody knows whether the gate is passed. */
const failsGate = (layout: Layout, code: string): string => {
  const cells = valueCellsOf(layout, code);
  return `ISNUMBER(${cells})*(${cells}=0)`;
};

/** Coordination degree, class and note of each unit, as far as the evaluation has them. */
export function judgingFormulas(layout: Layout): ArrayFormula[] {
  const { evaluation, result } = layout;
  const at = pointColumns(layout);
  const { grades } = evaluation;
  return [
    ...(result.coordination
      ? [
          unitFormula(
            layout,
            at.coordination,
            coordinationFormula(layout),
            result.coordination.map((degree) => [blankIfMissing(degree)]),
          ),
        ]
      : []),
    ...(grades
      ? [
          unitFormula(
            layout,
            at.grade,
            classFormula(layout, grades),
            result.classes.map((label) => [label ? textIn(layout, label) : '']),
          ),
        ]
      : []),
    unitFormula(
      layout,
      at.note,
      noteFormula(layout),
      result.units.map((_, unit) => [noteText(layout, unit)]),
    ),
  ];
}

/** Units without points in one of the dimensions have no degree: one of the rest would be that of other systems. */
function coordinationFormula(layout: Layout): string {
  const at = pointColumns(layout);
  const dimensions = shownDimensions(layout);
  const [first, count] =
    dimensions.length > 0 ? [at.dimension, dimensions.length] : [at.indicator, layout.evaluation.indicators.length];
  const known = [at.score, ...Array.from({ length: count }, (_, index) => first + index)]
    .map((column) => `ISNUMBER(${unitCells(layout, column)})`)
    .join('*');
  const levels = `IF(${known},${unitCells(layout, first, count)}/100,"")`;
  return `=INDEX(COOP.COUPLING(${levels},${weightCells(first, count)},"modified"),0,3)`;
}

/**
 * The class by the score, by the coordination degree, or by the share of the ranking in percent, counted from the last
 * place to the middle of the unit's own; none where too few units have a rank. What caps the class lowers what it is
 * read from, so that a cut-off may be typed over.
 */
function classFormula(layout: Layout, { basis, leastUnits }: Grades): string {
  const { evaluation } = layout;
  const at = pointColumns(layout);
  const ranks = unitCells(layout, at.rank);
  const measures: Record<Grades['basis'], string> = {
    points: unitCells(layout, at.score),
    coordination: unitCells(layout, at.coordination),
    rank: `IF(${ranks}="","",100*(COUNT(${ranks})-${ranks}+0.5)/COUNT(${ranks}))`,
    'group-rank': shareOfPeers(layout),
  };
  const measure = evaluation.vetoes.reduce((reached, veto) => cappedMeasure(layout, reached, veto), measures[basis]);
  const { cutoffs, labels } = classCells(layout);
  const classes = `COOP.GRADE(${measure},${cutoffs},${labels})`;
  if (leastUnits <= 1) return `=${classes}`;
  const enough = basis === 'group-rank' ? rankedPeers(layout) : `COUNT(${ranks})`;
  return `=IF(${enough}<${leastUnits},"",${classes})`;
}

/** The share of the ranking inside the peer group; of all where there are none. */
function shareOfPeers(layout: Layout): string {
  const ranks = unitCells(layout, pointColumns(layout).rank);
  const count = rankedPeers(layout);
  return `IF(${ranks}="","",100*(${count}-(${placeAmongPeers(layout)})+0.5)/${count})`;
}

/** At best the cut-off of the class that the veto allows, where its condition holds. */
function cappedMeasure(layout: Layout, measure: string, { when, cap }: Veto): string {
  const { labels, cutoffs } = layout.evaluation.grades!;
  const place = labels.findIndex(({ en }) => en === cap);
  if (place === 0) return measure;
  const better = cutoffCell(layout, place - 1);
  const allowed = place < cutoffs.length ? cutoffCell(layout, place) : `${better}-1`;
  return `IF(${holds(layout, when)}*ISNUMBER(${measure})*(${measure}>=${better}),${allowed},${measure})`;
}

const holds = (layout: Layout, condition: string): string =>
  `(${expressionFormula(condition, (code) => valueCellsOf(layout, code))}=1)`;

/** One sentence for each obstacle, as `noteText` writes them. */
function noteFormula(layout: Layout): string {
  const { evaluation } = layout;
  const at = pointColumns(layout);
  const where = (test: string, sentence: string) => `IF(${test},${sentence},"")`;
  const coverage = unitCells(layout, at.coverage);
  const before = '\u0000';
  const [start, end] = layout.t('sheets.note.coverage', { percent: before }).split(before);
  const sentences = [
    ...gatesOf(evaluation).map((code) =>
      where(failsGate(layout, code), quoted(sentenceOf(layout, { kind: 'gate', code }))),
    ),
    ...evaluation.required.map((code) =>
      where(`NOT(ISNUMBER(${valueCellsOf(layout, code)}))`, quoted(sentenceOf(layout, { kind: 'required', code }))),
    ),
    where(`ROUND(${coverage},9)<${neededCoverage}`, `${quoted(start)}&ROUND(100*${coverage},0)&${quoted(end)}`),
    ...vetoesShown(layout).map((veto) =>
      where(holds(layout, veto.when), quoted(sentenceOf(layout, { kind: 'veto', veto }))),
    ),
    ...evaluation.indicators.flatMap((indicator, index) =>
      indicator.scoring.rule === 'share'
        ? [where(`COUNT(${unitCells(layout, at.indicator + index)})=0`, quoted(unknownShare(layout, indicator)))]
        : [],
    ),
  ];
  const units = unitCells(layout, at.unit);
  return `=IF(${units}="","",TRIM(${sentences.join('&')}))`;
}

const unknownShare = (layout: Layout, { name }: Pick<IndicatorInUse, 'name'>): string =>
  layout.t('sheets.note.share', { indicator: textIn(layout, name) });

const vetoesShown = ({ evaluation: { grades, vetoes } }: Layout): readonly Veto[] => (grades ? vetoes : []);

function noteText(layout: Layout, unit: number): string {
  const { evaluation, result } = layout;
  const { obstacles, coverage, units } = result;
  if (units[unit] === '') return '';
  const shown = obstacles[unit].filter((obstacle) => obstacle.kind !== 'veto' || evaluation.grades);
  return [
    ...shown.map((obstacle) => sentenceOf(layout, obstacle, coverage[unit])),
    ...unknownShares(evaluation, result.points).map((indicator) => unknownShare(layout, indicator)),
  ]
    .join('')
    .trim();
}

/** With a space at its end where the language puts one between sentences. */
function sentenceOf(layout: Layout, obstacle: Obstacle, coverage = 0): string {
  const { t, evaluation } = layout;
  const named = (code: string) =>
    textIn(layout, [...evaluation.indicators, ...evaluation.beside].find((part) => part.code === code)!.name);
  switch (obstacle.kind) {
    case 'gate':
      return t('sheets.note.gate', { indicator: named(obstacle.code) });
    case 'required':
      return t('sheets.note.required', { indicator: named(obstacle.code) });
    case 'coverage':
      return t('sheets.note.coverage', { percent: Math.round(100 * coverage) });
    case 'veto': {
      const cap = evaluation.grades?.labels.find(({ en }) => en === obstacle.veto.cap);
      return t('sheets.note.veto', {
        class: cap ? textIn(layout, cap) : obstacle.veto.cap,
        reason: textIn(layout, obstacle.veto.reason),
      });
    }
  }
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
