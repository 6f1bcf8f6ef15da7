import { setSection } from '../sections';
import { attribute, child, children, outer, withAttributes } from '../xml';

interface Column {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** Sets widths and hidden columns; a group of columns is split where one of them changes. */
export function patchColumns(
  xml: string,
  changes: ReadonlyMap<number, Readonly<Record<string, string | number | undefined>>>,
): string {
  if (!changes.size) return xml;
  const list = child(xml, 'cols');
  const columns: Column[] = list
    ? children(xml, list).map((element) => ({
        text: outer(xml, element),
        first: Number(attribute(xml, element, 'min')),
        last: Number(attribute(xml, element, 'max')),
      }))
    : [];
  let parts = columns;
  for (const [index, values] of [...changes].sort(([one], [other]) => one - other)) {
    const number = index + 1;
    const own = parts.find(({ first, last }) => first <= number && number <= last);
    const changed = { text: withAttributes(own?.text ?? '<col/>', values), first: number, last: number };
    const around = own
      ? [
          { ...own, last: number - 1 },
          { ...own, first: number + 1 },
        ].filter(({ first, last }) => first <= last)
      : [];
    parts = [...parts.filter((part) => part !== own), ...around, changed];
  }
  const written = parts
    .sort((one, other) => one.first - other.first)
    .map(({ text, first, last }) => withAttributes(text, { min: first, max: last }));
  return setSection(xml, 'cols', `<cols>${written.join('')}</cols>`);
}
