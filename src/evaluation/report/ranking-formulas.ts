import type { Text } from '../../models/schema';
import type { MethodId } from '../methods/ids';
import type { MethodChoiceKey } from '../methods/method';
import type { Formula } from './formula';

const decisionMaking =
  'Hwang and Yoon (1981), Multiple Attribute Decision Making, section 3.3; Opricovic and Tzeng (2004), EJOR 156';

/** How several methods make x comparable: r, larger is better. */
const byRange: Text = {
  en: 'r = (x − worst)/(best − worst), 1 where an indicator is constant',
  zh: 'r = (x − 最劣)/(最优 − 最劣)，常数指标取 1',
};
const byMaximum: Text = {
  en: 'r = x/max x, min x/x for costs, 0 where an indicator is 0 throughout',
  zh: 'r = x/max x，负向取 min x/x，全为 0 的指标取 0',
};
const byLength: Text = {
  en: 'r = x/√Σx², 0 where an indicator is 0 throughout',
  zh: 'r = x/√Σx²，全为 0 的指标取 0',
};

/** A formula that begins with r. */
const after = (first: Text, en: string, zh: string): Text => ({ en: `${first.en}; ${en}`, zh: `${first.zh}；${zh}` });

/**
 * How scores come from x, the points or values, and the weights w with sum 1; n units, the best and the worst x of each
 * indicator by its direction. Whoever computes by them needs nothing else.
 */
export const rankingFormulas: Readonly<Record<MethodId, Formula>> = {
  'weighted-sum': {
    file: 'ranking/aggregate',
    formula: 'Σw·x/Σw',
    source: 'OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 6',
    zh: 'OECD 与 JRC (2008)，《综合指标构建手册》第 6 步',
  },
  'geometric-mean': {
    file: 'ranking/aggregate',
    formula: {
      en: 'm = Σw·x/Σw inside each dimension; exp(ΣW·ln m/ΣW) over the dimensions, W = Σw; 0 where an m is 0',
      zh: '维度内 m = Σw·x/Σw；维度间 exp(ΣW·ln m/ΣW)，W = Σw；有 m 为 0 时得 0',
    },
    source: 'OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 6',
    zh: 'OECD 与 JRC (2008)，《综合指标构建手册》第 6 步',
  },
  topsis: {
    file: 'ranking/topsis',
    formula: {
      en: 'v = w·r; d⁺ and d⁻ = Euclidean distances to the v of the best and of the worst x of each indicator; closeness = d⁻/(d⁺ + d⁻)',
      zh: 'v = w·r；d⁺、d⁻ 为到各指标最优 x 与最劣 x 的 v 的欧氏距离；贴近度 = d⁻/(d⁺ + d⁻)',
    },
    source: decisionMaking,
  },
  vikor: {
    file: 'ranking/vikor',
    formula: {
      en: 'd = w·(best − x)/(best − worst), 0 where an indicator is constant; S = Σd; R = max d; Q = v·(S − min S)/(max S − min S) + (1 − v)·(R − min R)/(max R − min R), a term without range being 0',
      zh: 'd = w·(最优 − x)/(最优 − 最劣)，常数指标取 0；S = Σd；R = max d；Q = v·(S − min S)/(max S − min S) + (1 − v)·(R − min R)/(max R − min R)，极差为 0 的项取 0',
    },
    source: 'Opricovic and Tzeng (2004), EJOR 156',
  },
  gra: {
    file: 'ranking/gra',
    formula: after(byRange, 'Δ = 1 − r; ξ = ρ/(Δ + ρ); Σw·ξ', 'Δ = 1 − r；ξ = ρ/(Δ + ρ)；Σw·ξ'),
    source: 'Deng (1989), Journal of Grey System 1; Kuo, Yang and Huang (2008), Computers & Industrial Engineering 55',
  },
  rsr: {
    file: 'ranking/rsr',
    formula: { en: 'RSR = Σw·R/n, R from 1 (worst) to n (best)', zh: 'RSR = Σw·R/n，R 由 1（最劣）至 n（最优）' },
    source: 'Tian Fengdiao, rank-sum ratio method (秩和比法)',
    zh: '田凤调，秩和比法',
  },
  wpm: {
    file: 'ranking/wpm',
    formula: after(byMaximum, '∏r^w, 0⁰ = 1', '∏r^w，0⁰ = 1'),
    source: 'Miller and Starr (1969); Triantaphyllou (2000), Multi-Criteria Decision Making Methods, section 2.2',
  },
  waspas: {
    file: 'ranking/waspas',
    formula: after(byMaximum, 'λ·Σw·r + (1 − λ)·∏r^w, 0⁰ = 1', 'λ·Σw·r + (1 − λ)·∏r^w，0⁰ = 1'),
    source: 'Zavadskas, Turskis, Antucheviciene and Zakarevicius (2012), Elektronika ir Elektrotechnika 122',
  },
  promethee: {
    file: 'ranking/promethee',
    formula: {
      en: 'usual criterion, without thresholds: φ⁺ = Σw·b/(n − 1), b = number of units with a worse x; φ⁻ = Σw·c/(n − 1), c = number of units with a better x; φ = φ⁺ − φ⁻',
      zh: '常规准则，不设阈值：φ⁺ = Σw·b/(n − 1)，b 为 x 更劣的对象数；φ⁻ = Σw·c/(n − 1)，c 为 x 更优的对象数；φ = φ⁺ − φ⁻',
    },
    source: 'Brans, Vincke and Mareschal (1986), EJOR 24',
  },
  edas: {
    file: 'ranking/edas',
    formula: {
      en: 'e = (x − x̄)/|x̄|, −e for costs, 0 where an indicator is constant; SP = Σw·max(0, e), SN = Σw·max(0, −e); (SP/max SP + 1 − SN/max SN)/2',
      zh: 'e = (x − x̄)/|x̄|，负向取 −e，常数指标取 0；SP = Σw·max(0, e)，SN = Σw·max(0, −e)；(SP/max SP + 1 − SN/max SN)/2',
    },
    source: 'Keshavarz Ghorabaee, Zavadskas, Olfat and Turskis (2015), Informatica 26',
  },
  codas: {
    file: 'ranking/codas',
    formula: after(
      byMaximum,
      'v = w·r; E and T = Euclidean and taxicab distance from the smallest v of each indicator; Σₖ(E − Eₖ) + ψ·(T − Tₖ) over all units k, ψ = 1 for |E − Eₖ| ≥ 0.02, else 0',
      'v = w·r；E、T 为到各指标最小 v 的欧氏与曼哈顿距离；对全部对象 k 求 Σₖ(E − Eₖ) + ψ·(T − Tₖ)，|E − Eₖ| ≥ 0.02 时 ψ = 1，否则为 0',
    ),
    source:
      'Keshavarz Ghorabaee, Zavadskas, Turskis and Antucheviciene (2016), Economic Computation and Economic Cybernetics Studies and Research 50',
  },
  mabac: {
    file: 'ranking/mabac',
    formula: after(
      byRange,
      'v = w·(r + 1); g = (∏v)^(1/n) over the units; Σ(v − g)',
      'v = w·(r + 1)；g 为各对象 v 的几何平均 (∏v)^(1/n)；Σ(v − g)',
    ),
    source: 'Pamučar and Ćirović (2015), Expert Systems with Applications 42',
  },
  marcos: {
    file: 'ranking/marcos',
    formula: after(
      byMaximum,
      'S = Σw·r, A and I = Σw·r of the smallest and of the largest r of each indicator (anti-ideal and ideal); S·(I + A)/(I² + I·A + A²), which is (K⁺ + K⁻)/(1 + K⁺/K⁻ + K⁻/K⁺) with K⁺ = S/I, K⁻ = S/A',
      'S = Σw·r，A、I 为各指标最小 r 与最大 r 的 Σw·r（反理想与理想）；S·(I + A)/(I² + I·A + A²)，即 K⁺ = S/I、K⁻ = S/A 时的 (K⁺ + K⁻)/(1 + K⁺/K⁻ + K⁻/K⁺)',
    ),
    source: 'Stević, Pamučar, Puška and Chatterjee (2020), Computers & Industrial Engineering 140',
  },
  mairca: {
    file: 'ranking/mairca',
    formula: after(byRange, 'Σ(w/n)·(1 − r)', 'Σ(w/n)·(1 − r)'),
    source: 'Gigović, Pamučar, Bajić and Milićević (2016), Sustainability 8',
  },
  moora: {
    file: 'ranking/moora',
    formula: after(byLength, 'Σw·r over benefits − Σw·r over costs', '正向 Σw·r − 负向 Σw·r'),
    source: 'Brauers and Zavadskas (2006), Control and Cybernetics 35',
  },
  copras: {
    file: 'ranking/copras',
    formula: {
      en: 'r = x/Σx, 0 where an indicator is 0 throughout; S⁺ and S⁻ = Σw·r over benefits and over costs; Q = S⁺ + ΣS⁻/(S⁻·Σ(1/S⁻)), only S⁺ where no cost has a weight; Q/max Q',
      zh: 'r = x/Σx，全为 0 的指标取 0；S⁺、S⁻ 为正向与负向的 Σw·r；Q = S⁺ + ΣS⁻/(S⁻·Σ(1/S⁻))，没有负向权重时 Q = S⁺；Q/max Q',
    },
    source: 'Zavadskas and Kaklauskas (1996); Podvezko (2011), Inzinerine Ekonomika 22',
  },
  aras: {
    file: 'ranking/aras',
    formula: {
      en: 'an optimal unit with the best x of each indicator is added as a row; r = x/Σx, (1/x)/Σ(1/x) for costs, 0 where an indicator is 0 throughout; S = Σw·r; S/S of the optimal unit',
      zh: '加入取各指标最优 x 的最优对象一行；r = x/Σx，负向取 (1/x)/Σ(1/x)，全为 0 的指标取 0；S = Σw·r；S/最优对象的 S',
    },
    source: 'Zavadskas and Turskis (2010), Technological and Economic Development of Economy 16',
  },
};

/** What the choice inside a method puts into its formula. */
export const optionFormulas: Readonly<Record<MethodChoiceKey, string | Text>> = {
  vector: { en: `${byLength.en}, 1 − r for costs`, zh: `${byLength.zh}；负向取 1 − r` },
  minmax: byRange,
  sum: {
    en: 'r = x/Σx, (1/x)/Σ(1/x) for costs, 0 where an indicator is 0 throughout',
    zh: 'r = x/Σx，负向取 (1/x)/Σ(1/x)，全为 0 的指标取 0',
  },
  max: byMaximum,
  balanced: 'v = 0.5',
  whole: 'v = 0.75',
  worst: 'v = 0.25',
  usual: 'ρ = 0.5',
  sharper: 'ρ = 0.25',
  softer: 'ρ = 0.75',
  half: 'λ = 0.5',
  'more-sum': 'λ = 0.75',
  'more-product': 'λ = 0.25',
  integer: { en: 'R = mean rank of those with the same x', zh: 'R 为 x 相同者名次的平均' },
  noninteger: {
    en: `${byRange.en}; R = 1 + (n − 1)·r`,
    zh: `${byRange.zh}；R = 1 + (n − 1)·r`,
  },
};
