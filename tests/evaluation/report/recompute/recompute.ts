import type { CellValue } from '../../../../src/evaluation/source';
import { transposed } from './arithmetic';
import { numberOrNaN, WeightsTable, type NamedCells } from './cells';
import { Paragraph } from './paragraph';
import { pointsOf } from './points';
import { ranksOf, scoresOf } from './scores';
import { preparedValues, unitsOf, valuesFromData } from './values';
import { weightsOf } from './weights';

/** Scores and ranks as somebody computes them who has only the paragraph and the workbook. */
export interface Recomputed {
  readonly values: number[][];
  readonly points: number[][];
  readonly weights: number[];
  readonly scores: number[];
  readonly ranks: number[];
  /** What the workbook itself shows; scores and ranks are [score, rank] of each unit. */
  readonly shown: {
    readonly values: CellValue[][];
    readonly points: CellValue[][];
    readonly weights: CellValue[];
    readonly scores: CellValue[][];
  };
}

/** Shares no code with the add-in: plain arithmetic over what the sentences say, from the user's own cells on. */
export async function recompute(text: string, cells: NamedCells): Promise<Recomputed> {
  const paragraph = new Paragraph(text);
  const table = new WeightsTable(await cells.table(paragraph.name('weights')));
  const units = await unitsOf(paragraph, cells);
  const inData = valuesFromData(paragraph, table, units);
  const codes = table
    .column('code')
    .map(String)
    .slice(0, (await cells.range(paragraph.name('values')))[0].length);
  const raw = codes.map((code) => inData.get(code)!);
  const prepared = preparedValues(paragraph, raw, codes, units);
  const points = pointsOf(paragraph, table, units, new Map(codes.map((code, at) => [code, prepared[at]])));
  const weighed = {
    table,
    codes,
    values: transposed(prepared),
    points: transposed(codes.map((code) => points.get(code)!)),
  };
  const weights = await weightsOf(paragraph, cells, weighed);
  const scores = scoresOf(paragraph, weighed, weights, inData);
  return {
    values: weighed.values,
    points: weighed.points,
    weights,
    scores,
    ranks: ranksOf(paragraph, scores),
    shown: {
      values: await cells.range(paragraph.name('values')),
      points: await cells.range(paragraph.name('points')),
      weights: table
        .column('weight')
        .slice(0, codes.length)
        .map((weight) => numberOrNaN(weight)),
      scores: await cells.range(paragraph.name('scores')),
    },
  };
}
