import type { CellValue } from '../../../../src/evaluation/source';
import { present, sum } from './arithmetic';
import { numberOrNaN, type WeightsTable } from './cells';
import { Paragraph } from './paragraph';
import type { Units } from './values';

interface Rule {
  readonly name: string;
  readonly said: Paragraph;
}

interface Ends {
  readonly low: number;
  readonly high: number;
}

/** The points of each indicator that the paragraph gives a rule, a column each. */
export function pointsOf(
  paragraph: Paragraph,
  table: WeightsTable,
  units: Units,
  values: ReadonlyMap<string, number[]>,
): Map<string, number[]> {
  const rules = pointsRules(paragraph);
  const [lows, highs] = [table.column('low').map(numberOrNaN), table.column('high').map(numberOrNaN)];
  const set = endsSet(paragraph);
  const grouped = paragraph.find(/peers in “([^”]+)”|按“([^”]+)”分组/);
  const groups = grouped === null ? null : units.column(grouped);
  const points = new Map<string, number[]>();
  table.column('code').forEach((cell, at) => {
    const code = String(cell);
    const rule = rules.get(code);
    if (!rule) return;
    const ends = { low: lows[at], high: highs[at] };
    requireSame(code, ends, set.get(code) ?? ends);
    const column = values.get(code)!;
    points.set(
      code,
      rule.name === 'share' ? shares(rule, column, units) : pointsInGroups(rule, { values: column, groups }, ends),
    );
  });
  return points;
}

function pointsRules(paragraph: Paragraph): Map<string, Rule> {
  const rules = new Map<string, Rule>();
  const english = paragraph.text.matchAll(/Points \((\w+)\) for ([^:]+): (.*?)\.(?= |$)/gs);
  const chinese = paragraph.text.matchAll(/计分 \((\w+)\)，([^：]+)：(.*?)。/gs);
  for (const [, name, codes, formula] of [...english, ...chinese]) {
    for (const code of codes.split(/, |、/)) rules.set(code.trim(), { name, said: new Paragraph(formula) });
  }
  return rules;
}

/** Ends of scales that the evaluator has set, as the paragraph tells them; NaN where one follows the data. */
function endsSet(paragraph: Paragraph): Map<string, Ends> {
  const told = paragraph.find(/set by the evaluator in the place of the model’s: (.*?)\.(?= |$)|取代模型取值：(.*?)。/);
  const each = told?.matchAll(/([\w.]+)(?:: |：)(\S+) (?:to|至) (\S+?)(?: \(|（)/g) ?? [];
  return new Map([...each].map(([, code, low, high]) => [code, { low: Number(low), high: Number(high) }]));
}

function requireSame(code: string, table: Ends, told: Ends): void {
  for (const end of ['low', 'high'] as const) {
    if (!Number.isNaN(told[end]) && told[end] !== table[end]) throw new Error(`${code}: the table has another scale.`);
  }
}

/** Percent of the sum over all units that have a name. */
function shares({ said }: Rule, values: number[], { names }: Units): number[] {
  said.must(/units with a name.*none where|有名称的对象.*不计算/);
  const amounts = said.says(/y = 25·\(x − 1\)/) ? values.map((value) => 25 * (value - 1)) : values;
  const whole = sum(amounts.filter((_, unit) => names[unit] !== ''));
  return amounts.map((amount) => (100 * amount) / whole);
}

interface Grouped {
  readonly values: number[];
  readonly groups: CellValue[] | null;
}

/** Percentiles are counted among peers; whoever has too few of them is scored by the other rule among all. */
function pointsInGroups(rule: Rule, { values, groups }: Grouped, ends: Ends): number[] {
  if (rule.name !== 'percentile') return pointsBy(rule.name, rule.said, values, ends);
  rule.said.must(/units behind, with a smaller x|x 更小的落后对象数/);
  const fallback = rule.said.say(/fewer than five values instead \((\w+)\)|不足五个值时改用 \((\w+)\)/);
  const instead = pointsBy(fallback, rule.said, values, ends);
  return values.map((value, unit) => {
    const peers = present(values.filter((_, at) => groups === null || groups[at] === groups[unit]));
    if (Number.isNaN(value) || peers.length < 5) return instead[unit];
    const behind = peers.filter((other) => other < value).length;
    const equal = peers.filter((other) => other === value).length;
    return (100 * (behind + equal / 2)) / peers.length;
  });
}

function pointsBy(rule: string, said: Paragraph, values: number[], { low, high }: Ends): number[] {
  const kept = (points: number) => Math.min(100, Math.max(0, points));
  const between = (map: (x: number) => number) => {
    if (low === high) said.must(/100 for all where those are equal|两者相等时一律 100 分/);
    return (x: number) => (low === high ? 100 : kept((100 * (map(x) - map(low))) / (map(high) - map(low))));
  };
  const ways: Record<string, { readonly needs: RegExp; readonly way: () => (x: number) => number }> = {
    linear: { needs: /the value x itself, kept within 0–100|以值 x 本身为分，限于 0–100/, way: () => kept },
    goalpost: { needs: /100·\(x − (?:low|起点)\)/, way: () => between((x) => x) },
    log: { needs: /ln\(1 \+ x\) − ln\(1 \+ (?:low|起点)\)/, way: () => between((x) => Math.log(1 + x)) },
    target: {
      needs: /100 from low to high|起点至终点之间为 100 分/,
      way: () => (x) => {
        if (x < low) return kept((100 * (x - low / 2)) / (low / 2));
        return x > high ? kept((100 * (2 * high - x)) / high) : 100;
      },
    },
    anchor: { needs: /25·\(x − 1\)/, way: () => (x) => 25 * (x - 1) },
    binary: { needs: /100 for 1, 0 for 0|1 记 100 分，0 记 0 分/, way: () => (x) => 100 * x },
    piecewise: { needs: /straight lines|折线/, way: () => alongKnots(knotsOf(said)) },
  };
  said.must(ways[rule].needs);
  const way = ways[rule].way();
  return values.map((value) => (Number.isNaN(value) ? NaN : way(value)));
}

type Knots = readonly (readonly [number, number])[];

const knotsOf = ({ text }: Paragraph): Knots =>
  [...text.matchAll(/\(([-\d.]+), ([-\d.]+)\)/g)].map(([, x, y]) => [Number(x), Number(y)]);

const alongKnots =
  (knots: Knots) =>
  (x: number): number => {
    const next = knots.findIndex(([value]) => x <= value);
    if (next <= 0) return next === 0 ? knots[0][1] : knots[knots.length - 1][1];
    const [[x0, y0], [x1, y1]] = [knots[next - 1], knots[next]];
    return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
  };
