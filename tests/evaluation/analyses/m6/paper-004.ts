import type { CellValue } from '../../../../src/evaluation/source';
import { codeOf } from '../../../../src/evaluation/analyses/m6/codebook';

/** Every place at which paper 004 names a region under a category: region, category, place, region in the name. */
const namings: readonly (readonly [string, string, string, string?])[] = [
  ['Beijing', 'A', 'section 2'],
  ['Shanghai', 'A', 'section 2'],
  ['Zhejiang', 'A', 'section 2'],
  ['Jiangsu', 'A', 'section 2'],
  ['Jiangsu', 'B', 'section 3'],
  ['Jiangsu', 'C', 'table 1'],
  ['Zhejiang', 'C', 'table 1'],
  ['Guangdong', 'C', 'table 1'],
  ['Beijing', 'D', 'section 5'],
  ['Shanghai', 'D', 'section 5'],
  ['Guangdong', 'D', 'section 5'],
  ['Zhejiang', 'D', 'section 5.4'],
  ['Jiangsu', 'F', 'section 7.1'],
  ['Shandong', 'F', 'section 7.4'],
  ['Shanghai', 'G', 'table 2'],
  ['Shandong', 'G', 'table 2'],
  ['Jiangsu', 'G', 'table 2'],
  ['Beijing', 'G', 'table 2'],
  ['Guangdong', 'G', 'table 2'],
  ['Shaanxi', 'G', 'table 2, row 7', 'Guangdong'],
];

/** The naming matrix of paper 004 as a coding sheet: what the paper says of a region is a document. */
export const paper004Coding: CellValue[][] = namings.map(([region, category, place, named]) => [
  `Paper 004 on ${region}`,
  `${place}, ${category}`,
  '',
  region,
  named ?? '',
  'one coder',
  codeOf(category).en,
]);

/** The six of its title and abstract. */
export const paper004Declared: CellValue[][] = ['Beijing', 'Shanghai', 'Guangdong', 'Zhejiang', 'Jiangsu', 'Shandong'].map((region) => [region]); // prettier-ignore
