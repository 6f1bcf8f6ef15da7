import { markParameters } from './parameters';

/** Functions that came after the file format; Excel marks their names in the file. */
const newer = [
  'ACOT ARABIC BASE BITAND BITOR BITXOR BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DAYS DECIMAL DROP EXPAND GROUPBY HSTACK',
  'IFNA IFS IMAGE ISFORMULA ISOMITTED LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS NUMBERVALUE PERMUTATIONA PHI PIVOTBY RANDARRAY',
  'REDUCE RRI SCAN SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL',
  'TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VSTACK WEBSERVICE WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR',
  'BINOM.DIST BINOM.INV CHISQ.DIST CHISQ.INV CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S F.DIST F.INV F.TEST',
  'NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC POISSON.DIST',
  'CHISQ.DIST.RT CHISQ.INV.RT F.DIST.RT F.INV.RT T.DIST.2T T.DIST.RT T.INV.2T',
  'QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ STDEV.P STDEV.S T.DIST T.INV T.TEST VAR.P VAR.S Z.TEST MODE.SNGL MODE.MULT',
  'GAMMA GAMMA.DIST GAMMA.INV GAUSS CEILING.MATH FLOOR.MATH ERF.PRECISE ERFC.PRECISE EXPON.DIST WEIBULL.DIST LOGNORM.DIST',
].flatMap((line) => line.split(' '));
const worksheetNamespace = ['FILTER', 'SORT'];

const prefixes = new Map([
  ...newer.map((name) => [name, `_xlfn.${name}`] as const),
  ...worksheetNamespace.map((name) => [name, `_xlfn._xlws.${name}`] as const),
]);

const inFile = (name: string) => `_xldudf_${name.replaceAll('.', '_')}`;

/** Texts and quoted sheet names are passed over; what is called is changed. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\()|_xlpm\.[\p{L}\p{N}_.]+/gu;

/** The formula as the grid takes it: "=COOP.TOPSIS(A1:B2)". */
export function toGridFormula(formula: string, functionNames: readonly string[]): string {
  const custom = new Map(functionNames.map((name) => [inFile(name).toUpperCase(), name]));
  const plain = formula.replace(pieces, (piece) => {
    if (piece.startsWith('"') || piece.startsWith("'")) return piece;
    return custom.get(piece.toUpperCase()) ?? piece.replace(/^_xlfn\.(_xlws\.)?|^_xlpm\./i, '');
  });
  return `=${plain}`;
}

/** The formula as the file holds it: "_xldudf_COOP_TOPSIS(A1:B2)". */
export function toFileFormula(formula: string, functionNames: readonly string[]): string {
  const custom = new Map(functionNames.map((name) => [name.toUpperCase(), inFile(name)]));
  return markParameters(formula.replace(/^=/, '')).replace(pieces, (piece) => {
    if (piece.startsWith('"') || piece.startsWith("'")) return piece;
    const name = piece.toUpperCase();
    return custom.get(name) ?? prefixes.get(name) ?? piece;
  });
}

/** Renames sheets in a formula's references; texts stay as they are. */
export function renameSheets(
  formula: string,
  renamed: ReadonlyMap<string, string>,
  quote: (name: string) => string,
): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (piece, quoted?: string, plain?: string) => {
      const after = renamed.get(quoted?.replaceAll("''", "'") ?? plain ?? '');
      return after === undefined ? piece : `${quote(after)}!`;
    },
  );
}
