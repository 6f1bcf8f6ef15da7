import type { Text } from '../../models/schema';
import type { Combination } from '../../methods/weighting/combine';
import type { DataWeighting } from '../weight-origins';
import type { MethodId } from '../methods/ids';
import type { MethodChoiceKey } from '../methods/method';

/** A formula as a methods section states it, and where it comes from, word for word as its method's header cites it. */
export interface Formula {
  /** The method's file under src/methods, without its ending. */
  readonly file: string;
  /** In signs that need no language, or in both languages. */
  readonly formula: string | Text;
  readonly source: string;
}

const decisionMaking =
  'Hwang and Yoon (1981), Multiple Attribute Decision Making, section 3.3; Opricovic and Tzeng (2004), EJOR 156';

/** How scores come from x, the points or values, and the weights w; r is x made comparable. */
export const rankingFormulas: Readonly<Record<MethodId, Formula>> = {
  'weighted-sum': {
    file: 'ranking/aggregate',
    formula: 'Σw·p/Σw',
    source: 'OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 6',
  },
  'geometric-mean': {
    file: 'ranking/aggregate',
    formula: {
      en: 'Σw·p/Σw inside each dimension, exp(Σw·ln x/Σw) over the dimensions',
      zh: '维度内 Σw·p/Σw，维度间 exp(Σw·ln x/Σw)',
    },
    source: 'OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 6',
  },
  topsis: {
    file: 'ranking/topsis',
    formula: {
      en: 'v = w·r; distances d⁺ to the best and d⁻ to the worst v of each indicator (Euclid); closeness = d⁻/(d⁺ + d⁻)',
      zh: 'v = w·r；到各指标最优 v 的距离 d⁺ 与到最劣 v 的距离 d⁻（欧氏距离）；贴近度 = d⁻/(d⁺ + d⁻)',
    },
    source: decisionMaking,
  },
  vikor: {
    file: 'ranking/vikor',
    formula:
      'd = w·(best − x)/(best − worst); S = Σd; R = max d; Q = v·(S − min S)/(max S − min S) + (1 − v)·(R − min R)/(max R − min R)',
    source: 'Opricovic and Tzeng (2004), EJOR 156',
  },
  gra: {
    file: 'ranking/gra',
    formula: { en: 'min–max r; Δ = 1 − r; ξ = ρ/(Δ + ρ); Σw·ξ', zh: '极差变换 r；Δ = 1 − r；ξ = ρ/(Δ + ρ)；Σw·ξ' },
    source: 'Deng (1989), Journal of Grey System 1; Kuo, Yang and Huang (2008), Computers & Industrial Engineering 55',
  },
  rsr: {
    file: 'ranking/rsr',
    formula: { en: 'RSR = Σw·R/n, R from 1 (worst) to n (best)', zh: 'RSR = Σw·R/n，R 由 1（最劣）至 n（最优）' },
    source: 'Tian Fengdiao, rank-sum ratio method (秩和比法)',
  },
  wpm: {
    file: 'ranking/wpm',
    formula: { en: 'r = x/max, min/x for costs; ∏r^w', zh: 'r = x/max，负向取 min/x；∏r^w' },
    source: 'Miller and Starr (1969); Triantaphyllou (2000), Multi-Criteria Decision Making Methods, section 2.2',
  },
  waspas: {
    file: 'ranking/waspas',
    formula: {
      en: 'r = x/max, min/x for costs; λ·Σw·r + (1 − λ)·∏r^w',
      zh: 'r = x/max，负向取 min/x；λ·Σw·r + (1 − λ)·∏r^w',
    },
    source: 'Zavadskas, Turskis, Antucheviciene and Zakarevicius (2012), Elektronika ir Elektrotechnika 122',
  },
  promethee: {
    file: 'ranking/promethee',
    formula: {
      en: 'φ = φ⁺ − φ⁻, φ⁺ the weighted share of the other units that a unit is better than (usual criterion), φ⁻ that it is worse than',
      zh: 'φ = φ⁺ − φ⁻，φ⁺ 为按权重计优于其他对象的比例（常规准则），φ⁻ 为劣于的比例',
    },
    source: 'Brans, Vincke and Mareschal (1986), EJOR 24',
  },
  edas: {
    file: 'ranking/edas',
    formula: 'e = (x − x̄)/|x̄|; SP = Σw·max(0, e), SN = Σw·max(0, −e); (SP/max SP + 1 − SN/max SN)/2',
    source: 'Keshavarz Ghorabaee, Zavadskas, Olfat and Turskis (2015), Informatica 26',
  },
  codas: {
    file: 'ranking/codas',
    formula: {
      en: 'r = x/max, min/x for costs; v = w·r; E and T = Euclidean and taxicab distance from the minima; Σ(E − Eₖ) + ψ·(T − Tₖ), ψ = 1 for |E − Eₖ| ≥ 0.02, else 0',
      zh: 'r = x/max，负向取 min/x；v = w·r；E、T 为到最小值的欧氏与曼哈顿距离；Σ(E − Eₖ) + ψ·(T − Tₖ)，|E − Eₖ| ≥ 0.02 时 ψ = 1，否则为 0',
    },
    source:
      'Keshavarz Ghorabaee, Zavadskas, Turskis and Antucheviciene (2016), Economic Computation and Economic Cybernetics Studies and Research 50',
  },
  mabac: {
    file: 'ranking/mabac',
    formula: {
      en: 'min–max r; v = w·(r + 1); g = (∏v)^(1/n); Σ(v − g)',
      zh: '极差变换 r；v = w·(r + 1)；g = (∏v)^(1/n)；Σ(v − g)',
    },
    source: 'Pamučar and Ćirović (2015), Expert Systems with Applications 42',
  },
  marcos: {
    file: 'ranking/marcos',
    formula: {
      en: 'r = x/max, min/x for costs; S = Σw·r; K⁺ = S/S(ideal), K⁻ = S/S(anti-ideal); (K⁺ + K⁻)/(1 + K⁺/K⁻ + K⁻/K⁺)',
      zh: 'r = x/max，负向取 min/x；S = Σw·r；K⁺ = S/S（理想），K⁻ = S/S（反理想）；(K⁺ + K⁻)/(1 + K⁺/K⁻ + K⁻/K⁺)',
    },
    source: 'Stević, Pamučar, Puška and Chatterjee (2020), Computers & Industrial Engineering 140',
  },
  mairca: {
    file: 'ranking/mairca',
    formula: { en: 'min–max r; Σ(w/n)·(1 − r)', zh: '极差变换 r；Σ(w/n)·(1 − r)' },
    source: 'Gigović, Pamučar, Bajić and Milićević (2016), Sustainability 8',
  },
  moora: {
    file: 'ranking/moora',
    formula: { en: 'r = x/√Σx²; Σw·r over benefits − Σw·r over costs', zh: 'r = x/√Σx²；正向 Σw·r − 负向 Σw·r' },
    source: 'Brauers and Zavadskas (2006), Control and Cybernetics 35',
  },
  copras: {
    file: 'ranking/copras',
    formula: {
      en: 'r = x/Σx; S⁺ and S⁻ = Σw·r over benefits and costs; Q = S⁺ + ΣS⁻/(S⁻·Σ(1/S⁻)); Q/max Q',
      zh: 'r = x/Σx；S⁺、S⁻ 为正向与负向的 Σw·r；Q = S⁺ + ΣS⁻/(S⁻·Σ(1/S⁻))；Q/max Q',
    },
    source: 'Zavadskas and Kaklauskas (1996); Podvezko (2011), Inzinerine Ekonomika 22',
  },
  aras: {
    file: 'ranking/aras',
    formula: {
      en: 'the optimal unit added as a row; r = x/Σx, (1/x)/Σ(1/x) for costs; S = Σw·r; S/S(optimal)',
      zh: '加入最优对象一行；r = x/Σx，负向取 (1/x)/Σ(1/x)；S = Σw·r；S/S（最优）',
    },
    source: 'Zavadskas and Turskis (2010), Technological and Economic Development of Economy 16',
  },
};

const deviations = 'Diakoulaki, Mavrotas and Papayannakis (1995), Computers & Operations Research 22';
const losses = 'Zavadskas and Podvezko (2016), International Journal of Information Technology & Decision Making 15';

/** How weights come from x, the points or values of each indicator. */
export const weightFormulas: Readonly<Record<DataWeighting, Formula>> = {
  entropy: {
    file: 'weighting/entropy',
    formula: 's = x/Σx; e = −Σs·ln s/ln n, 0·ln 0 = 0; w = (1 − e)/Σ(1 − e)',
    source: 'Shannon (1948); Hwang and Yoon (1981), Multiple Attribute Decision Making, section 2.4',
  },
  'entropy-minmax': {
    file: 'weighting/entropy',
    formula: {
      en: 'min–max r; s = r/Σr; e = −Σs·ln s/ln n, 0·ln 0 = 0, no shift; w = (1 − e)/Σ(1 − e)',
      zh: '极差变换 r；s = r/Σr；e = −Σs·ln s/ln n，0·ln 0 = 0，不平移；w = (1 − e)/Σ(1 − e)',
    },
    source: 'the usual entropy weight method (熵值法) of Chinese evaluation practice',
  },
  critic: {
    file: 'weighting/critic',
    formula: {
      en: 'min–max r; s = standard deviation (n − 1), ρ = Pearson correlation; C = s·Σ(1 − ρ); w = C/ΣC',
      zh: '极差变换 r；s 为标准差 (n − 1)，ρ 为 Pearson 相关系数；C = s·Σ(1 − ρ)；w = C/ΣC',
    },
    source: deviations,
  },
  sd: {
    file: 'weighting/deviation',
    formula: { en: 's = standard deviation (n − 1); w = s/Σs', zh: 's 为标准差 (n − 1)；w = s/Σs' },
    source: deviations,
  },
  cv: {
    file: 'weighting/deviation',
    formula: {
      en: 'v = s/|x̄|, s = standard deviation (n − 1); w = v/Σv',
      zh: 'v = s/|x̄|，s 为标准差 (n − 1)；w = v/Σv',
    },
    source: 'the coefficient-of-variation method (变异系数法) of Chinese evaluation practice',
  },
  gini: {
    file: 'weighting/gini',
    formula: 'G = ΣΣ|xᵢ − xₖ|/(2n²·x̄); w = G/ΣG',
    source: 'Gini (1912), Variabilità e mutabilità, used as a weight',
  },
  merec: {
    file: 'weighting/merec',
    formula: {
      en: 'r = min/x, x/max for costs; S = ln(1 + Σ|ln r|/m), Sⱼ the same without j; E = Σ|Sⱼ − S|; w = E/ΣE',
      zh: 'r = min/x，负向取 x/max；S = ln(1 + Σ|ln r|/m)，Sⱼ 为去掉 j 后的同式；E = Σ|Sⱼ − S|；w = E/ΣE',
    },
    source: 'Keshavarz-Ghorabaee et al. (2021), Symmetry 13, 525',
  },
  cilos: {
    file: 'weighting/cilos',
    formula: {
      en: 'aᵢⱼ = value on j of the unit that is best on i, costs turned by min/x; pᵢⱼ = (aⱼⱼ − aᵢⱼ)/aⱼⱼ; (P − diag Σp)·w = 0, Σw = 1',
      zh: 'aᵢⱼ 为在 i 上最优的对象在 j 上的值，负向取 min/x；pᵢⱼ = (aⱼⱼ − aᵢⱼ)/aⱼⱼ；(P − diag Σp)·w = 0，Σw = 1',
    },
    source: losses,
  },
  idocriw: {
    file: 'weighting/idocriw',
    formula: {
      en: 'w = e·q/Σe·q, e = entropy weights of the shares x/Σx, q = CILOS weights',
      zh: 'w = e·q/Σe·q，e 为份额 x/Σx 的熵权，q 为 CILOS 权重',
    },
    source: losses,
  },
  pca: {
    file: 'weighting/principal-component',
    formula: {
      en: 'l = eigenvector of the correlation matrix with the largest eigenvalue; w = |l|/Σ|l|',
      zh: 'l 为相关矩阵最大特征值的特征向量；w = |l|/Σ|l|',
    },
    source: 'OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 6',
  },
};

/** What the choice inside a method puts into its formula. */
export const optionFormulas: Readonly<Record<MethodChoiceKey, string | Text>> = {
  vector: { en: 'r = x/√Σx², 1 − r for costs', zh: 'r = x/√Σx²，负向取 1 − r' },
  minmax: { en: 'r from 0 for the worst to 1 for the best x', zh: 'r 由最劣 x 的 0 到最优 x 的 1' },
  sum: { en: 'r = x/Σx, (1/x)/Σ(1/x) for costs', zh: 'r = x/Σx，负向取 (1/x)/Σ(1/x)' },
  max: { en: 'r = x/max, min/x for costs', zh: 'r = x/max，负向取 min/x' },
  balanced: 'v = 0.5',
  whole: 'v = 0.75',
  worst: 'v = 0.25',
  usual: 'ρ = 0.5',
  sharper: 'ρ = 0.25',
  softer: 'ρ = 0.75',
  half: 'λ = 0.5',
  'more-sum': 'λ = 0.75',
  'more-product': 'λ = 0.25',
  integer: { en: 'mean ranks for ties', zh: '相同者取平均名次' },
  noninteger: 'R = 1 + (n − 1)·(x − min)/(max − min)',
};

/** How weights that people give, s, and weights from the data, o, become one; α is the part of the given ones. */
export const combinationFormulas: Readonly<Record<Combination, string>> = {
  linear: 'α·s + (1 − α)·o',
  multiplicative: 's·o/Σs·o',
  geometric: '√(s·o)/Σ√(s·o)',
  game: 'a·s + b·o, [s·s s·o; o·s o·o]·(a, b) = (s·s, o·o), a + b = 1',
};

/** What points, percentiles and ranks rest on. */
export const furtherSources = {
  goalposts: {
    file: 'preparing/rate',
    source: 'goalposts as in UNDP (2010), Human Development Report, note 1',
  },
  percentiles: {
    file: 'normalization/percentile',
    source: 'Hazen (1914); mid-rank percentile as in the Knowledge Exchange Framework’s peer comparison',
  },
  filled: {
    file: 'preparing/impute',
    source: 'OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 3',
  },
  treated: {
    file: 'preparing/treat',
    source: 'JRC COIN Tool; Becker et al. (2022), Journal of Open Source Software 7 (COINr)',
  },
  ahp: { file: 'weighting/ahp', source: 'Saaty (1977), Journal of Mathematical Psychology 15' },
  group: { file: 'weighting/ahp-group', source: 'Forman and Peniwati (1998), EJOR 108' },
  bwm: { file: 'weighting/best-worst', source: 'Rezaei (2016), Omega 64' },
  combined: {
    file: 'weighting/combine',
    source: 'Chinese evaluation practice of combined weights (组合赋权; `game` 博弈论组合赋权)',
  },
  coordination: {
    file: 'synergy/coupling',
    source: 'Wang, Kong, Ren, Zhi and Dai (2021), Journal of Natural Resources 36',
  },
  ranks: { file: 'ranking/rank', source: 'Kendall (1948), Rank Correlation Methods, chapter 3 (tied ranks)' },
} as const;
