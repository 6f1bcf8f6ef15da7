import { both } from '../analyses/columns';

/** Names of tables that several methods share. */
export const words = {
  pointsRead: both('Points that the method reads', '方法读取的分值'),
  valuesRead: both('Values that the method reads', '方法读取的数值'),
  weightsUsed: both('Weights', '权重'),
  weight: both('Weight', '权重'),
  normalised: both('Normalised values', '规范化矩阵'),
  weighted: both('Weighted normalised values', '加权规范化矩阵'),
  ends: both('Best and worst of each indicator', '各指标的最优值与最劣值'),
  best: both('Best', '最优值'),
  worst: both('Worst', '最劣值'),
  sums: both('Sums and score', '求和与得分'),
  product: both('Weighted product', '加权积'),
  sum: both('Weighted sum', '加权和'),
  score: both('Score', '得分'),
} as const;
