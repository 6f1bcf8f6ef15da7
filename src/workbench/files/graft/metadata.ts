import type { Package } from '../package';
import { append, attribute, child, children, outer, root, splice, withAttributes, numberAttribute } from '../xml';

const dynamicArrays = 'XLDAPR';
const elements = (xml: string, section: string) => {
  const list = child(xml, section);
  return list ? children(xml, list) : [];
};

/** Adds to a counted list of the metadata, making it after the lists that come before it. */
function extend(xml: string, section: string, text: string, before: readonly string[]): string {
  const list = child(xml, section);
  if (list) {
    const own = outer(xml, list);
    const count = children(xml, list).length + 1;
    return splice(xml, [{ ...list, text: withAttributes(splice(own, [append(own, root(own), text)]), { count }) }]);
  }
  const whole = root(xml);
  const next = children(xml, whole).find(({ name }) => !before.includes(name));
  const made = `<${section} count="1">${text}</${section}>`;
  return splice(xml, [next ? { start: next.start, end: next.start, text: made } : append(xml, whole, made)]);
}

/** The number by which cells of this file say that their formula may spill; brought along when the file has none. */
export function dynamicNumber(file: Package, fresh: Package): number {
  const source = fresh.relationship(fresh.workbookPath(), 'sheetMetadata');
  if (!source) return 0;
  const workbook = file.workbookPath();
  const own = file.relationship(workbook, 'sheetMetadata')?.target;
  if (!own) {
    file.relate(workbook, {
      type: source.type,
      target: file.bring(fresh, source.target, (_path, text) => text),
      isExternal: false,
    });
    return 1;
  }
  let xml = file.text(own);
  const numberOfType = () =>
    elements(xml, 'metadataTypes').findIndex((type) => attribute(xml, type, 'name') === dynamicArrays) + 1;
  if (!numberOfType()) {
    const added = fresh.text(source.target);
    const type = elements(added, 'metadataTypes').find((one) => attribute(added, one, 'name') === dynamicArrays)!;
    const future = child(added, 'futureMetadata')!;
    xml = extend(xml, 'metadataTypes', outer(added, type), []);
    const after = children(xml, root(xml)).find(
      ({ name }) => !['metadataTypes', 'metadataStrings', 'mdxMetadata'].includes(name),
    );
    const place = after ? { start: after.start, end: after.start } : append(xml, root(xml), '');
    xml = splice(xml, [
      {
        ...place,
        text: outer(added, future).replace(
          '<futureMetadata',
          '<futureMetadata xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"',
        ),
      },
    ]);
  }
  const type = numberOfType();
  const marks =
    elements(xml, 'cellMetadata').findIndex((block) =>
      children(xml, block).some((mark) => numberAttribute(xml, mark, 't') === type),
    ) + 1;
  if (!marks)
    xml = extend(xml, 'cellMetadata', `<bk><rc t="${type}" v="0"/></bk>`, [
      'metadataTypes',
      'metadataStrings',
      'mdxMetadata',
      'futureMetadata',
    ]);
  file.set(own, xml);
  return marks || elements(xml, 'cellMetadata').length;
}
