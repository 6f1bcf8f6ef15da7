import type { ColumnFormula, Derivation, IndicatorData } from './evaluation';
import { isDerivation } from './values';

/** A column by its header, as it stands in the workbook: [R&D expenditure]; signs that would end it are escaped by '. */
export const columnReference = (header: string): string => `[${header.replace(/['[\]]/g, "'$&")}]`;

/** What a derived value begins with; the model knows the rest again. */
export const derivedMark = 'derived';

/** Such as "derived: 100 * [cash-received] / [contract-value], [cash-received] = [Cash]". */
function derivationText({ expression, variables }: Derivation, headers: readonly string[]): string {
  const meant = Object.entries(variables).map(([name, formula]) => `[${name}] = ${columnText(formula, headers)}`);
  return `${derivedMark}: ${[expression, ...meant].join(', ')}`;
}

/** A formula over columns by their headers, such as "100*([Basic]+[Applied])/[Total]": `readColumnText` reads it back. */
export function columnText(data: IndicatorData, headers: readonly string[]): string {
  if (isDerivation(data)) return derivationText(data, headers);
  const { sum, per, times } = data;
  const named = (column: number) => columnReference(headers[column]);
  const total = sum.map(named).join('+');
  const numerator = sum.length > 1 && (per !== null || times !== 1) ? `(${total})` : total;
  const multiplied = times === 1 ? numerator : `${times}*${numerator}`;
  return per === null ? multiplied : `${multiplied}/${named(per)}`;
}

const reference = String.raw`\[(?:[^'[\]]|'['[\]])*\]`;
const sums = String.raw`${reference}(?:\+${reference})*`;
const formula = new RegExp(String.raw`^(?:([\d.eE+-]+)\*)?(?:\((${sums})\)|(${sums}))(?:\/(${reference}))?$`, 's');
const references = new RegExp(reference, 'gs');

/** The formula that a text means over these headers; null where it is none or names a column that is not there. */
export function readColumnText(text: string, headers: readonly string[]): ColumnFormula | null {
  const parts = formula.exec(text.trim());
  if (!parts) return null;
  const [, times = '1', bracketed, plain, per] = parts;
  const sum = (bracketed ?? plain).match(references)!.map((name) => columnNamed(name, headers));
  const denominator = per === undefined ? null : columnNamed(per, headers);
  const whole = { sum, per: denominator, times: Number(times) };
  return sum.includes(-1) || denominator === -1 || !Number.isFinite(whole.times) ? null : whole;
}

const columnNamed = (name: string, headers: readonly string[]): number =>
  headers.indexOf(name.slice(1, -1).replace(/'(['[\]])/g, '$1'));
