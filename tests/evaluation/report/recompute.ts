import type { CellValue } from '../../../src/evaluation/source';

/** The cells that a reader of the paragraph can look up: ranges by name, tables with their header row, and the data. */
export interface NamedCells {
  range(name: string): Promise<CellValue[][]>;
  area(sheet: string, address: string): Promise<CellValue[][]>;
  table(name: string): Promise<CellValue[][]>;
}

/** Scores and ranks as somebody computes them who has only the paragraph and the workbook. */
export interface Recomputed {
  readonly points: number[][];
  readonly weights: number[];
  readonly scores: number[];
  readonly ranks: number[];
  /** What the workbook itself shows: [score, rank] of each unit. */
  readonly shown: CellValue[][];
}

const headings = {
  code: ['Code', '代码'],
  dimension: ['Dimension', '维度'],
  direction: ['Direction', '方向'],
  low: ['Scale from', '刻度起点'],
  high: ['Scale to', '刻度终点'],
  weight: ['Weight', '权重'],
};

/** Shares no code with the add-in: plain arithmetic over what the sentences say. */
export async function recompute(paragraph: string, cells: NamedCells): Promise<Recomputed> {
  const nameOf = (part: string) => found(paragraph, new RegExp(`coop_${part}(?:_\\d+)?`));
  const [header, ...rows] = await cells.table(nameOf('weights'));
  const column = (key: keyof typeof headings) => header.findIndex((cell) => headings[key].includes(String(cell)));
  const codes = rows.map((row) => String(row[column('code')]));
  const values = (await cells.range(nameOf('values'))).map((row) => row.map(numberOrNaN));

  const groups = await peersOf(paragraph, cells);
  const rules = pointsRules(paragraph);
  const columnsOfPoints = codes.map((code, at) => {
    const rule = rules.get(code);
    if (!rule) throw new Error(`The paragraph does not say how ${code} becomes points.`);
    const [low, high] = [numberOrNaN(rows[at][column('low')]), numberOrNaN(rows[at][column('high')])];
    return pointsInGroups(rule, { values: transposed(values)[at], groups }, low, high);
  });
  const points = transposed(columnsOfPoints);

  const given = rows.map((row) => numberOrNaN(row[column('weight')]));
  const origin = found(paragraph, /(?:Weights|权重) \(([\w-]+)\)/, 1);
  const weights = weightsBy(origin, given, points.filter(isComplete));

  const method = found(paragraph, /(?:Score|得分) \(([\w-]+)\)/, 1);
  const dimensions =
    column('dimension') < 0 ? codes.map(() => '') : rows.map((row) => String(row[column('dimension')]));
  const scores =
    method === 'topsis'
      ? closeness(
          /all of them benefits|均为正向/.test(paragraph) ? points : values,
          weights,
          /all of them benefits|均为正向/.test(paragraph)
            ? codes.map(() => false)
            : rows.map((row) => ['cost', '负向'].includes(String(row[column('direction')]))),
        )
      : weightedMeans(points, weights, dimensions, Number(/\(coverage ([\d.]+)\)/.exec(paragraph)?.[1] ?? 0) / 100);
  return { points, weights, scores, ranks: meanRanks(scores), shown: await cells.range(nameOf('scores')) };
}

function found(text: string, pattern: RegExp, group = 0): string {
  const match = pattern.exec(text);
  if (!match) throw new Error(`The paragraph does not say ${pattern}.`);
  return match[group];
}

interface Rule {
  readonly name: string;
  readonly fallback: string | null;
  readonly knots: readonly (readonly [number, number])[];
}

function pointsRules(paragraph: string): Map<string, Rule> {
  const rules = new Map<string, Rule>();
  const sentences = paragraph.matchAll(
    /(?:Points|计分) \((\w+)\)(?: for |，)([^:：]+)[:：](.*?)(?=(?:Points|计分) \(|$)/gs,
  );
  for (const [, name, codes, rest] of sentences) {
    const fallback = /rule (\w+) instead|改用规则 (\w+)/.exec(rest);
    const knots = [...rest.matchAll(/\(([\d.]+), ([\d.]+)\)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    const rule = { name, fallback: fallback ? (fallback[1] ?? fallback[2]) : null, knots };
    for (const code of codes.split(/, |、/)) rules.set(code.trim(), rule);
  }
  return rules;
}

/** The peer group of each unit, or one for all where the paragraph names none. */
async function peersOf(paragraph: string, cells: NamedCells): Promise<CellValue[] | null> {
  const [, english, chinese] = /peers in “([^”]+)”|按“([^”]+)”分组/.exec(paragraph) ?? [];
  if (!english && !chinese) return null;
  const [, inEnglish, of, sheet, inChinese] =
    /Data: (\S+) of the sheet “([^”]+)”|工作表“([^”]+)”的 ([^，]+)，/.exec(paragraph) ?? [];
  const [headers, ...rows] = await cells.area(of ?? sheet, inEnglish ?? inChinese);
  return rows.map((row) => row[headers.indexOf(english ?? chinese)]);
}

interface Grouped {
  readonly values: number[];
  readonly groups: CellValue[] | null;
}

/** Percentiles are counted among peers; whoever has too few of them is scored by the other rule among all. */
function pointsInGroups(rule: Rule, { values, groups }: Grouped, low: number, high: number): number[] {
  if (rule.name !== 'percentile' || groups === null) return pointsBy(rule, values, low, high);
  const instead = pointsBy({ ...rule, name: rule.fallback! }, values, low, high);
  return values.map((value, unit) => {
    const peers = values.filter((other, at) => groups[at] === groups[unit] && !Number.isNaN(other));
    if (Number.isNaN(value) || peers.length < 5) return instead[unit];
    return pointsBy(rule, peers, low, high)[peers.indexOf(value)];
  });
}

function pointsBy(rule: Rule, values: number[], low: number, high: number): number[] {
  const present = values.filter((value) => !Number.isNaN(value));
  const kept = (points: number) => Math.min(100, Math.max(0, points));
  const between = (map: (x: number) => number) => (x: number) =>
    low === high
      ? present.every((value) => value === present[0])
        ? 100
        : NaN
      : kept((100 * (map(x) - map(low))) / (map(high) - map(low)));
  const ways: Record<string, (x: number) => number> = {
    linear: kept,
    goalpost: between((x) => x),
    log: between((x) => Math.log(1 + x)),
    target: (x) =>
      x < low ? kept((100 * (x - low / 2)) / (low / 2)) : x > high ? kept((100 * (2 * high - x)) / high) : 100,
    percentile: (x) => {
      const behind = present.filter((value) => value < x).length;
      const equal = present.filter((value) => value === x).length;
      return (100 * (behind + equal / 2)) / present.length;
    },
    anchor: (x) => 25 * (x - 1),
    binary: (x) => 100 * x,
    piecewise: (x) => alongKnots(rule.knots, x),
  };
  const name = rule.name === 'percentile' && present.length < 5 ? rule.fallback! : rule.name;
  return values.map((value) => (Number.isNaN(value) ? NaN : ways[name](value)));
}

function alongKnots(knots: Rule['knots'], x: number): number {
  if (x <= knots[0][0]) return knots[0][1];
  for (let at = 1; at < knots.length; at++) {
    const [[x0, y0], [x1, y1]] = [knots[at - 1], knots[at]];
    if (x <= x1) return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
  }
  return knots[knots.length - 1][1];
}

function weightsBy(origin: string, given: number[], points: number[][]): number[] {
  const toOne = (weights: number[]) => weights.map((weight) => weight / sum(weights));
  const columns = transposed(points);
  switch (origin) {
    case 'default':
    case 'equal':
    case 'hand':
      return toOne(given);
    case 'entropy':
      return toOne(
        columns.map((column) => {
          const shares = column.map((value) => value / sum(column));
          return 1 + sum(shares.map((share) => (share === 0 ? 0 : share * Math.log(share)))) / Math.log(column.length);
        }),
      );
    case 'critic': {
      const scaled = columns.map((column) => {
        const [low, high] = [Math.min(...column), Math.max(...column)];
        return column.map((value) => (value - low) / (high - low));
      });
      return toOne(scaled.map((one) => deviation(one) * sum(scaled.map((other) => 1 - correlation(one, other)))));
    }
    default:
      throw new Error(`Nobody has told what weights “${origin}” are.`);
  }
}

function weightedMeans(points: number[][], weights: number[], dimensions: string[], needed: number): number[] {
  const mean = (pairs: (readonly [number, number])[]) => {
    const present = pairs.filter(([value]) => !Number.isNaN(value));
    return sum(present.map(([value, weight]) => value * weight)) / sum(present.map(([, weight]) => weight));
  };
  const names = [...new Set(dimensions)];
  return points.map((row) => {
    const covered = sum(weights.filter((_, at) => !Number.isNaN(row[at])));
    if (covered < needed - 1e-9 || covered === 0) return NaN;
    return mean(
      names.map((name) => {
        const members = dimensions.flatMap((dimension, at) => (dimension === name ? [at] : []));
        return [mean(members.map((at) => [row[at], weights[at]])), sum(members.map((at) => weights[at]))] as const;
      }),
    );
  });
}

function closeness(data: number[][], weights: number[], isCost: boolean[]): number[] {
  const complete = data.filter(isComplete);
  const weighted = transposed(complete).map((column, at) => {
    const length = Math.sqrt(sum(column.map((value) => value * value)));
    return column.map((value) => weights[at] * (isCost[at] ? 1 - value / length : value / length));
  });
  const distances = transposed(weighted).map((row) => {
    const to = (end: (...column: number[]) => number) =>
      Math.sqrt(sum(row.map((value, at) => (value - end(...weighted[at])) ** 2)));
    return [to(Math.max), to(Math.min)];
  });
  let next = 0;
  return data.map((row) => {
    if (!isComplete(row)) return NaN;
    const [toBest, toWorst] = distances[next++];
    return toWorst / (toBest + toWorst);
  });
}

const meanRanks = (scores: number[]): number[] =>
  scores.map((score) => {
    // Scores that differ in the last digits of binary arithmetic only are told apart by the workbook, not by us.
    const larger = scores.filter((other) => other > score).length;
    const equal = scores.filter((other) => other === score).length;
    return Number.isNaN(score) ? NaN : larger + (equal + 1) / 2;
  });

const numberOrNaN = (cell: CellValue): number => (typeof cell === 'number' ? cell : NaN);
const isComplete = (row: number[]): boolean => row.every((value) => !Number.isNaN(value));
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
const transposed = (rows: number[][]): number[][] => rows[0].map((_, at) => rows.map((row) => row[at]));

function deviation(values: number[]): number {
  const mean = sum(values) / values.length;
  return Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1));
}

function correlation(one: number[], other: number[]): number {
  const [meanOne, meanOther] = [sum(one) / one.length, sum(other) / other.length];
  const shared = sum(one.map((value, at) => (value - meanOne) * (other[at] - meanOther)));
  return shared / (one.length - 1) / deviation(one) / deviation(other);
}
