import { transposed } from './arithmetic';
import { byDistance, type Scored } from './distances';
import { byMeans } from './means';
import { byOrder } from './orders';
import type { Paragraph } from './paragraph';
import { byRatio } from './ratios';
import { isCostIn, type Weighed } from './weights';

const byTable: Readonly<Record<string, Scored>> = { ...byDistance, ...byRatio, ...byOrder };

/** The scores by the method that the paragraph tells, NaN where a unit has none. */
export function scoresOf(
  paragraph: Paragraph,
  weighed: Weighed,
  weights: number[],
  values: ReadonlyMap<string, number[]>,
): number[] {
  const said = paragraph.part(/(?:Method: |方法：).*?(?:Score|得分) \(/s, /Ranks: |名次：/);
  const method = said.say(/(?:Score|得分) \(([\w-]+)\)/);
  const out = keptOut(paragraph, values);
  const admitted = (rows: number[][]) => rows.map((row, unit) => (out(unit) ? row.map(() => NaN) : row));
  const ofPoints = said.says(/of x, the points, all of them benefits|x 取分值（均为正向）/);
  if (!(method in byTable)) {
    if (!ofPoints) throw new Error('A mean of what?');
    const dimensions = weighed.table.column('dimension').map(String);
    const needed = Number(paragraph.find(/\(coverage ([\d.]+)\)/) ?? 0) / 100;
    return byMeans(said, { points: admitted(weighed.points), weights, dimensions, needed });
  }
  if (!ofPoints) said.must(/of x, the values, better in the direction|x 取指标值（优劣方向见方向列）/);
  const rows = admitted(ofPoints ? weighed.points : weighed.values);
  const complete = rows.filter((row) => !row.some(Number.isNaN));
  const isCost = ofPoints ? weights.map(() => false) : isCostIn(weighed);
  const scores = byTable[method](said, { columns: transposed(complete), weights, isCost });
  return rows.map((row) => (row.some(Number.isNaN) ? NaN : scores[complete.indexOf(row)]));
}

/** Units that are not evaluated: their values are those of the data, before gaps are filled. */
function keptOut(paragraph: Paragraph, values: ReadonlyMap<string, number[]>): (unit: number) => boolean {
  const gates = paragraph.codes(/A unit with 0 in (.+?) is not evaluated|。([^。]+?) 为 0 的对象不予评价/);
  const required = paragraph.codes(/Without a value of (.+?) in the data|数据中缺少 (.+?) 的对象没有得分/);
  if (gates.length + required.length > 0) paragraph.must(/computed without such units|方法计算时不含上述对象/);
  return (unit) =>
    gates.some((code) => values.get(code)![unit] === 0) ||
    required.some((code) => Number.isNaN(values.get(code)![unit]));
}

/** Places in the order that the paragraph tells; scores that agree to twelve digits share theirs. */
export function ranksOf(paragraph: Paragraph, scores: number[]): number[] {
  paragraph.must(/equal to twelve digits share the mean of their places|十二位有效数字相同者取其名次的平均/);
  const sign = paragraph.says(/1 is the smallest score|得分最低为 1/) ? -1 : 1;
  const isSame = (one: number, other: number) =>
    one === other || Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
  return scores.map((score) => {
    const ahead = scores.filter((other) => sign * other > sign * score && !isSame(other, score)).length;
    const level = scores.filter((other) => isSame(other, score)).length;
    return Number.isNaN(score) ? NaN : ahead + (level + 1) / 2;
  });
}
