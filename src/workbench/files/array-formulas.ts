/** Functions that take whole ranges and give one value. */
const plain = new Set(
  [
    'SUM AVERAGE MIN MAX COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS SUMPRODUCT PRODUCT',
    'MEDIAN STDEV STDEVP STDEV.S STDEV.P VAR VARP VAR.S VAR.P LARGE SMALL RANK RANK.EQ RANK.AVG VLOOKUP HLOOKUP MATCH',
    'CORREL GEOMEAN HARMEAN QUARTILE PERCENTILE SUMSQ SUBTOTAL ROWS COLUMNS',
    'ROUND ABS SQRT LN LOG EXP IF IFERROR AND OR NOT POWER TEXT CONCATENATE LEFT RIGHT MID LEN TRIM UPPER LOWER',
  ].flatMap((line) => line.split(' ')),
);
const scalarArguments =
  /(?:ROUND|ABS|SQRT|LN|LOG|EXP|IF|IFERROR|NOT|POWER|TEXT|LEFT|RIGHT|MID|LEN|TRIM|UPPER|LOWER)\((?:[^()]*,)?\$?[A-Z]+\$?\d+:/i;

/**
 * Whether Excel must read the formula as one that may spill. Read the old way, a function's ranges are cut down to the
 * cell of the same row, and a custom function's result to one cell. The formula stands as in the file.
 */
export function isArrayFormula(formula: string): boolean {
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu, '');
  const called = [...code.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\(/gu)].map(([, name]) =>
    name!.toUpperCase().replace(/^_XLFN\./, ''),
  );
  if (called.some((name) => !plain.has(name))) return true;
  if (/[{#[\]]/.test(code) || scalarArguments.test(code)) return true;
  const ranges = [...code.matchAll(/(.?)\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+(?=(.?))/gi)];
  return ranges.some(([, before, after]) => !/[(,]/.test(before!) || !/[),]/.test(after!));
}
