import { isMissing } from '../../cells/value';
import { isOneLetterOff } from './known-names';

const totalWords =
  /^(合计|总计|总和|小计|全国|全省|全市|平均|平均值|均值|总数|汇总|total|sum|subtotal|grand total|average|mean|national|china|overall)(\s*[(（].*[)）])?$/i;
/** A quick look, so that thousands of names are not taken apart. */
const mayBeTotal = /[合总小全平均汇部]|ｔ|ｓ|sum|total|average|mean|national|china|overall/i;
const regions = ['东部地区', '中部地区', '西部地区', '东北地区', '东部', '中部', '西部'];

/** Whether a name is that of a row which sums up others, such as 合计, 全国, 东部地区 or Total. */
export function isTotalName(name: string): boolean {
  if (!mayBeTotal.test(name)) return false;
  const spelled = name
    .normalize('NFKC')
    .replace(/[\s:：]+/g, ' ')
    .trim();
  const joined = spelled.replace(/(\p{Script=Han})\s+(?=\p{Script=Han})/gu, '$1');
  if (totalWords.test(joined)) return true;
  return regions.some((region) => region === joined || (region.length === 4 && isOneLetterOff(region, joined)));
}

/** Indices of the rows whose name says that they sum up others. */
export const totalRows = (names: readonly unknown[]): number[] =>
  names.flatMap((name, row) => (!isMissing(name) && isTotalName(String(name)) ? [row] : []));
