import { codeOf, codebook } from '../src/evaluation/analyses/m6/codebook';
import { coding } from '../src/evaluation/analyses/m6/coding';
import { declaredRegions } from '../src/evaluation/analyses/m6/declared-regions';
import type { InputTable } from '../src/evaluation/analyses/input-table';
import type { CellValue } from '../src/evaluation/source';
import { SheetDraft } from './sheet-draft';

/** Every place at which the paper names a region under a category: the whole record behind the matrix. */
export const namings: readonly (readonly [string, number, string, string, string])[] = [
  ['Beijing', 1, '2, l.25–33', 'four documents', 'text'],
  ['Shanghai', 1, '2, l.25–33', 'one document', 'text'],
  ['Zhejiang', 1, '2, l.25–33', 'three documents', 'text'],
  ['Jiangsu', 1, '2, l.25–33', 'two documents', 'text'],
  ['Jiangsu', 2, '3, l.35–41', 'development team, goals decomposed', 'text'],
  ['Jiangsu', 3, '4, l.49–56', 'coordination group', 'table 1'],
  ['Zhejiang', 3, '4, l.49–56', 'association; coordination group', 'table 1'],
  ['Guangdong', 3, '4, l.49–56', 'group office; association', 'table 1'],
  ['Beijing', 4, '5, l.62', 'introduction', 'text'],
  ['Shanghai', 4, '5, l.62', 'introduction', 'text'],
  ['Guangdong', 4, '5, l.62', 'introduction', 'text'],
  ['Zhejiang', 4, '5.4, l.80', 'by reference [3] only', 'reference'],
  ['Jiangsu', 6, '7.1, l.108–112', 'introduction of talents', 'text'],
  ['Shandong', 6, '7.4, l.120–128', 'Shandong University of Science and Technology', 'text'],
  ['Shanghai', 7, '8, l.142–151', 'University Technology Market', 'table 2'],
  ['Shandong', 7, '8, l.142–151', 'institute of production, research', 'table 2'],
  ['Jiangsu', 7, '8, l.142–151', 'Productivity Promotion Center', 'table 2'],
  ['Beijing', 7, '8, l.142–151', 'Institute of collaborative innovation', 'table 2'],
  ['Guangdong', 7, '8, l.142–151', 'information network; association', 'table 2'],
  ['Shaanxi', 7, '8, l.151', 'named Guangdong, organised in Shaanxi', 'table 2'],
];

/** The regions of its title and abstract. */
export const declared: readonly string[] = ['Beijing', 'Shanghai', 'Guangdong', 'Zhejiang', 'Jiangsu', 'Shandong'];

/** Its letter in the codebook: the paper's first category is A. */
const letter = (category: number): string => String.fromCharCode(64 + category);

/** The namings as a coding sheet: what the paper says of one region stands for a document. */
export const codedNamings: CellValue[][] = namings.map(([region, category, place, named, evidence]) => [
  `Paper 004 on ${region}`,
  `${place}: ${named}`,
  evidence,
  region,
  // Row 7 of table 2: the printed name is Guangdong's, the organisers are Shaanxi's.
  region === 'Shaanxi' ? 'Guangdong' : '',
  'one coder',
  codeOf(letter(category)).en,
]);

const headerRow = 3;

function inputSheet(name: string, tableName: string, table: InputTable, rows: CellValue[][], widths: number[]) {
  const sheet = new SheetDraft(name);
  sheet.title(table.name.en + ' / ' + table.name.zh, table.caption.en, table.caption.zh);
  const headers = table.columns.map(({ header }) => header.en);
  sheet.headers(headerRow, 0, headers, headers.length);
  sheet.table(tableName, headerRow, 0, headers, rows);
  return sheet.columnWidths(widths, headerRow).frozen(headerRow + 1, 0);
}

/** The same record as input of model M6: the pane finds these tables and shows both flaws by its own rules. */
export const codingSheets: readonly SheetDraft[] = [
  inputSheet(
    'Paper 004 codebook 编码本',
    'Paper004_codebook',
    codebook,
    codebook.example.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.en : cell))),
    [36, 28, 60, 24],
  ),
  inputSheet('Paper 004 coding 编码表', 'Paper004_coding', coding, codedNamings, [26, 48, 12, 14, 20, 14, 28]),
  inputSheet(
    'Paper 004 regions 声明地区',
    'Paper004_regions',
    declaredRegions,
    declared.map((region) => [region]),
    [24],
  ),
];
