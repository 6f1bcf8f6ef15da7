import type { Combination } from '../../methods/weighting/combine';
import type { Text } from '../../models/schema';
import type { DataWeighting } from '../weight-origins';
import type { Formula } from './formula';

const deviations = 'Diakoulaki, Mavrotas and Papayannakis (1995), Computers & Operations Research 22';
const losses = 'Zavadskas and Podvezko (2016), International Journal of Information Technology & Decision Making 15';

/** CILOS, with its weights called `w`. */
const leastLoss = (w: string): Text => ({
  en: `a = x, min x/x for costs; aᵢⱼ = a on j of the unit that is best on i, the first of several; pᵢⱼ = (aⱼⱼ − aᵢⱼ)/aⱼⱼ; (P − diag Σᵢpᵢⱼ)·${w} = 0, Σ${w} = 1`,
  zh: `a = x，负向取 min x/x；aᵢⱼ 为在 i 上最优的对象（并列时取第一个）在 j 上的 a；pᵢⱼ = (aⱼⱼ − aᵢⱼ)/aⱼⱼ；(P − diag Σᵢpᵢⱼ)·${w} = 0，Σ${w} = 1`,
});

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
      en: 'r = (x − min x)/(max x − min x); s = r/Σr; e = −Σs·ln s/ln n, 0·ln 0 = 0, no shift; w = (1 − e)/Σ(1 − e)',
      zh: 'r = (x − min x)/(max x − min x)；s = r/Σr；e = −Σs·ln s/ln n，0·ln 0 = 0，不平移；w = (1 − e)/Σ(1 − e)',
    },
    source: 'the usual entropy weight method (熵值法) of Chinese evaluation practice',
    zh: '中国评价实践中常用的熵值法',
  },
  critic: {
    file: 'weighting/critic',
    formula: {
      en: 'r = (x − min x)/(max x − min x); s = standard deviation of r (n − 1), ρ = Pearson correlation; C = s·Σ(1 − ρ) over the other indicators that vary; w = C/ΣC',
      zh: 'r = (x − min x)/(max x − min x)；s 为 r 的标准差 (n − 1)，ρ 为 Pearson 相关系数；对其他有差异的指标求 C = s·Σ(1 − ρ)；w = C/ΣC',
    },
    source: deviations,
  },
  sd: {
    file: 'weighting/deviation',
    formula: { en: 's = standard deviation of x (n − 1); w = s/Σs', zh: 's 为 x 的标准差 (n − 1)；w = s/Σs' },
    source: deviations,
  },
  cv: {
    file: 'weighting/deviation',
    formula: {
      en: 'v = s/|x̄|, s = standard deviation of x (n − 1); w = v/Σv',
      zh: 'v = s/|x̄|，s 为 x 的标准差 (n − 1)；w = v/Σv',
    },
    source: 'the coefficient-of-variation method (变异系数法) of Chinese evaluation practice',
    zh: '中国评价实践中的变异系数法',
  },
  gini: {
    file: 'weighting/gini',
    formula: 'G = ΣΣ|xᵢ − xₖ|/(2n²·x̄); w = G/ΣG',
    source: 'Gini (1912), Variabilità e mutabilità, used as a weight',
    zh: 'Gini (1912), Variabilità e mutabilità，用作权重',
  },
  merec: {
    file: 'weighting/merec',
    formula: {
      en: 'r = min x/x, x/max x for costs; S = ln(1 + Σ|ln r|/m) over the m indicators that vary, Sⱼ the same without j, still over m; E = Σ|Sⱼ − S| over the units; w = E/ΣE',
      zh: 'r = min x/x，负向取 x/max x；对 m 个有差异的指标求 S = ln(1 + Σ|ln r|/m)，Sⱼ 为去掉 j 后的同式，仍除以 m；对各对象求 E = Σ|Sⱼ − S|；w = E/ΣE',
    },
    source: 'Keshavarz-Ghorabaee et al. (2021), Symmetry 13, 525',
  },
  cilos: { file: 'weighting/cilos', formula: leastLoss('w'), source: losses },
  idocriw: {
    file: 'weighting/idocriw',
    formula: {
      en: `s = x/Σx; e = −Σs·ln s/ln n, 0·ln 0 = 0; E = (1 − e)/Σ(1 − e); q by CILOS: ${leastLoss('q').en}; w = E·q/ΣE·q`,
      zh: `s = x/Σx；e = −Σs·ln s/ln n，0·ln 0 = 0；E = (1 − e)/Σ(1 − e)；q 由 CILOS 得出：${leastLoss('q').zh}；w = E·q/ΣE·q`,
    },
    source: losses,
  },
  pca: {
    file: 'weighting/principal-component',
    formula: {
      en: 'l = eigenvector with the largest eigenvalue of the Pearson correlation matrix; w = |l|/Σ|l|',
      zh: 'l 为 Pearson 相关矩阵最大特征值的特征向量；w = |l|/Σ|l|',
    },
    source: 'OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 6',
    zh: 'OECD 与 JRC (2008)，《综合指标构建手册》第 6 步',
  },
};

/** How weights that people give, s, and weights from the data, o, become one; α is the part of the given ones. */
export const combinationFormulas: Readonly<Record<Combination, string>> = {
  linear: 'α·s + (1 − α)·o',
  multiplicative: 's·o/Σs·o',
  geometric: '√(s·o)/Σ√(s·o)',
  game: 'a·s + b·o, [s·s s·o; o·s o·o]·(a, b) = (s·s, o·o), a + b = 1',
};
