import type { CellValue } from '../../../../src/evaluation/source';
import { principalEigenvector, product, solved, sum, toOne } from './arithmetic';
import { numberOrNaN } from './cells';
import type { Paragraph } from './paragraph';

/** A level of an interview: what was compared, and the rows of its answers. */
interface Level {
  readonly rows: CellValue[][];
}

const [elementCode, elementName, firstAnswer] = [2, 3, 4];

/** Weights of the indicators from an interview's answers, which stand level below level. */
export function weightsFromAnswers(
  said: Paragraph,
  answers: CellValue[][],
  indicators: readonly { readonly code: string; readonly dimension: string }[],
): number[] {
  said.must(
    /with the codes of what was compared in its third column|第三列为所比较者的代码/,
    /each level below a row of headings|每层以标题行开始/,
  );
  const inDimensions = said.says(/that of its dimension times its own inside|所属维度的权重乘以其在维度内的权重/);
  if (inDimensions) said.must(/in no level is alone and counts 1|不在任何一层者没有同级，计为 1/);
  else said.must(/These are the weights of the indicators|所得即各指标的权重/);
  const levels = levelsIn(answers);
  const locals = levels.map((level) => localWeights(said, level));
  return indicators.map(({ code, dimension }) =>
    product(
      locals.flatMap((local, level) =>
        local
          .filter((one) => one.code === code || (inDimensions && level === 0 && one.name === dimension))
          .map(({ weight }) => weight),
      ),
    ),
  );
}

/** Levels are parted by a blank row; each begins with its headings. */
function levelsIn(answers: CellValue[][]): Level[] {
  const levels: CellValue[][][] = [];
  let isInside = false;
  for (const row of answers) {
    const isBlank = row.every((cell) => cell === '');
    if (!isBlank && isInside) levels.at(-1)!.push(row);
    else if (!isBlank) levels.push([]);
    isInside = !isBlank;
  }
  // What was answered before a suggestion was taken follows below: its codes name pairs.
  return levels
    .map((rows) => ({ rows: rows.filter((row) => typeof row[firstAnswer] === 'number') }))
    .filter(({ rows }) => rows.length > 0 && !String(rows[0][elementCode]).includes('|'));
}

function localWeights(said: Paragraph, { rows }: Level): { code: string; name: string; weight: number }[] {
  const people = Number(
    said.find(/judgements of (\d+) people|(\d+) 人的判断矩阵|rows of (\d+) people|(\d+) 人的各行/) ?? 1,
  );
  const size = rows.length / people;
  const weights = said.says(/\(bwm\)/) ? ofComparisons(said, rows, size, people) : ofPairs(said, rows, size, people);
  return weights.map((weight, at) => ({
    code: String(rows[at][elementCode]),
    name: String(rows[at][elementName]),
    weight,
  }));
}

/** The principal eigenvector of everybody's judgements. */
function ofPairs(said: Paragraph, rows: CellValue[][], size: number, people: number): number[] {
  said.must('A·w = λmax·w');
  if (people > 1) said.must(`aᵢⱼ = (∏ₖ aᵢⱼₖ)^(1/${people})`);
  const squares = Array.from({ length: people }, (_, person) =>
    rows
      .slice(person * size, (person + 1) * size)
      .map((row) => row.slice(firstAnswer, firstAnswer + size).map(numberOrNaN)),
  );
  const together = squares[0].map((row, i) =>
    row.map((_, j) => product(squares.map((square) => square[i][j])) ** (1 / people)),
  );
  return toOne(principalEigenvector(together));
}

/** The mean of the weights of everybody's comparisons. */
function ofComparisons(said: Paragraph, rows: CellValue[][], size: number, people: number): number[] {
  if (people > 1) said.must(/arithmetic mean of these w over the people|各人 w 的算术平均/);
  const each = Array.from({ length: people }, (_, person) =>
    bestWorst(said, rows.slice(person * size, (person + 1) * size)),
  );
  return each[0].map((_, at) => sum(each.map((weights) => weights[at])) / people);
}

/** The smallest ξ among all corners of what the conditions allow: slow, and sure. */
function bestWorst(said: Paragraph, rows: CellValue[][]): number[] {
  said.must('|w_B − a_Bj·w_j| ≤ ξ', '|w_j − a_jW·w_W| ≤ ξ', 'Σw = 1', /stand in its last two columns|见其末两列/);
  const [toOthers, toWorst] = [firstAnswer, firstAnswer + 1].map((at) => rows.map((row) => numberOrNaN(row[at])));
  const [best, worst] = [toOthers.indexOf(1), toWorst.indexOf(1)];
  const n = rows.length;
  // Conditions as c·(w, ξ) ≥ 0.
  const conditions: number[][] = rows.map((_, j) => Array.from({ length: n + 1 }, (_, at) => Number(at === j)));
  const apart = (one: number, factor: number, other: number) => {
    for (const sign of [1, -1]) {
      const condition = new Array<number>(n + 1).fill(0);
      condition[one] += sign;
      condition[other] -= sign * factor;
      condition[n] = 1;
      conditions.push(condition);
    }
  };
  rows.forEach((_, j) => {
    if (j !== best) apart(best, toOthers[j], j);
    if (j !== worst && j !== best) apart(j, toWorst[j], worst);
  });
  const whole = [...new Array<number>(n).fill(1), 0];
  const corners = choices(conditions, n).flatMap((chosen) => {
    const corner = solved([whole, ...chosen], [1, ...new Array<number>(n).fill(0)]);
    const isAllowed =
      corner?.every(Number.isFinite) && conditions.every((one) => sum(one.map((c, at) => c * corner[at])) > -1e-10);
    return corner && isAllowed ? [corner] : [];
  });
  const least = Math.min(...corners.map((corner) => corner[n]));
  const [first, ...others] = corners.filter((corner) => corner[n] < least + 1e-10).map((corner) => corner.slice(0, n));
  if (others.some((other) => other.some((weight, at) => Math.abs(weight - first[at]) > 1e-8))) {
    throw new Error('The comparisons leave the weights open.');
  }
  return first;
}

function choices<T>(all: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return all.flatMap((one, at) => choices(all.slice(at + 1), count - 1).map((rest) => [one, ...rest]));
}
