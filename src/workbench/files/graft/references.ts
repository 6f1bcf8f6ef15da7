import { decode, descendants, encode, inner, splice } from '../xml';

/** A reference to a sheet that was renamed stands in many places of many parts. */
export function renameReferences(xml: string, rename: (formula: string) => string): string {
  const names = [
    'f',
    'formula',
    'formula1',
    'formula2',
    'definedName',
    'calculatedColumnFormula',
    'totalsRowFormula',
    'sqref',
  ];
  const edits = names
    .flatMap((name) => descendants(xml, name))
    .flatMap((element) => {
      const before = decode(inner(xml, element));
      const after = rename(before);
      return after === before ? [] : [{ start: element.contentStart, end: element.contentEnd, text: encode(after) }];
    });
  return edits.length ? splice(xml, edits) : xml;
}
