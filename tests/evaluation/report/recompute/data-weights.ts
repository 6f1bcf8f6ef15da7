import { correlation, deviation, mean, principalEigenvector, solved, sum, toOne, transposed } from './arithmetic';
import type { Paragraph } from './paragraph';

type Columns = readonly (readonly number[])[];

/** Weights as the data gives them, by the formula in their sentence; rows are units with all their values. */
export function weightsFromData(said: Paragraph, way: string, rows: number[][], isCost: boolean[]): number[] {
  said.must(/A constant indicator gets 0, the only one that varies 1|没有差异的指标权重为 0，唯一有差异的指标权重为 1/);
  const columns = transposed(rows);
  const varying = columns.map((column) => column.some((value) => value !== column[0]));
  const kept = columns.filter((_, at) => varying[at]);
  if (kept.length === 1) return varying.map(Number);
  const weights = toOne(
    ways[way](
      said,
      kept,
      isCost.filter((_, at) => varying[at]),
    ),
  );
  return varying.map((varies) => (varies ? weights.shift()! : 0));
}

const spread = (column: readonly number[]): number[] => {
  const [low, high] = [Math.min(...column), Math.max(...column)];
  return column.map((value) => (value - low) / (high - low));
};

/** 1 − e of the shares. */
function divergence(column: readonly number[]): number {
  const shares = toOne(column);
  return 1 + sum(shares.map((share) => (share === 0 ? 0 : share * Math.log(share)))) / Math.log(column.length);
}

type Way = (said: Paragraph, columns: Columns, isCost: boolean[]) => number[];

const minMax = 'r = (x − min x)/(max x − min x)';
const entropy = ['e = −Σs·ln s/ln n', '0·ln 0 = 0'];

const ways: Readonly<Record<string, Way>> = {
  entropy: (said, columns) => {
    said.must('s = x/Σx', ...entropy, 'w = (1 − e)/Σ(1 − e)');
    return columns.map(divergence);
  },
  'entropy-minmax': (said, columns) => {
    said.must(minMax, 's = r/Σr', ...entropy, 'w = (1 − e)/Σ(1 − e)');
    return columns.map((column) => divergence(spread(column)));
  },
  critic: (said, columns) => {
    said.must(minMax, '(n − 1)', 'Pearson', 'C = s·Σ(1 − ρ)');
    return columns.map(
      (column, at) =>
        deviation(spread(column)) *
        sum(columns.map((other, place) => (place === at ? 0 : 1 - correlation(column, other)))),
    );
  },
  sd: (said, columns) => {
    said.must(/standard deviation of x \(n − 1\)|x 的标准差 \(n − 1\)/, 'w = s/Σs');
    return columns.map(deviation);
  },
  cv: (said, columns) => {
    said.must('v = s/|x̄|', 'w = v/Σv');
    return columns.map((column) => deviation(column) / Math.abs(mean(column)));
  },
  gini: (said, columns) => {
    said.must('G = ΣΣ|xᵢ − xₖ|/(2n²·x̄)', 'w = G/ΣG');
    return columns.map(
      (column) =>
        sum(column.flatMap((one) => column.map((other) => Math.abs(one - other)))) /
        (2 * column.length ** 2 * mean(column)),
    );
  },
  merec: (said, columns, isCost) => {
    said.must(/r = min x\/x/, /x\/max x for costs|负向取 x\/max x/, 'S = ln(1 + Σ|ln r|/m)', 'E = Σ|Sⱼ − S|');
    const logs = columns.map((column, at) =>
      column.map((x) => Math.abs(Math.log(isCost[at] ? x / Math.max(...column) : Math.min(...column) / x))),
    );
    const performance = (row: number[]) => Math.log(1 + sum(row) / columns.length);
    return columns.map((_, at) =>
      sum(transposed(logs).map((row) => performance(row) - performance(row.map((log, j) => (j === at ? 0 : log))))),
    );
  },
  cilos: (said, columns, isCost) => leastLoss(said, columns, isCost),
  idocriw: (said, columns, isCost) => {
    said.must('s = x/Σx', ...entropy, 'w = E·q/ΣE·q');
    const losses = leastLoss(said, columns, isCost);
    return columns.map((column, at) => divergence(column) * losses[at]);
  },
  pca: (said, columns) => {
    said.must(/largest eigenvalue|最大特征值/, 'Pearson', 'w = |l|/Σ|l|');
    return principalEigenvector(columns.map((one) => columns.map((other) => correlation(one, other)))).map(Math.abs);
  },
};

function leastLoss(said: Paragraph, columns: Columns, isCost: boolean[]): number[] {
  said.must(/a = x, min x\/x for costs|a = x，负向取 min x\/x/, 'pᵢⱼ = (aⱼⱼ − aᵢⱼ)/aⱼⱼ', '(P − diag Σᵢpᵢⱼ)·');
  const a = columns.map((column, at) => (isCost[at] ? column.map((x) => Math.min(...column) / x) : column));
  const best = a.map((column) => column.indexOf(Math.max(...column)));
  const p = best.map((unit) => a.map((column, j) => (column[best[j]] - column[unit]) / column[best[j]]));
  const balance = p.map((row, i) => row.map((loss, j) => (i === j ? loss - sum(p.map((other) => other[j])) : loss)));
  // The rows of the balance sum to 0: one of them makes room for the sum of the weights.
  const weights = solved([a.map(() => 1), ...balance.slice(1)], [1, ...new Array<number>(a.length - 1).fill(0)]);
  if (!weights) throw new Error('The losses do not tie the indicators together.');
  return weights;
}
