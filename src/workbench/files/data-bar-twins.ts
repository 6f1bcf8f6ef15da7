import { insertSection } from './sections';
import {
  append,
  attribute,
  child,
  children,
  descendants,
  inner,
  numberAttribute,
  root,
  splice,
  type Edit,
  type Element,
} from './xml';

/** Excel keeps half of a data bar in its plain rule and half in a twin, which stands in the extensions of the sheet. */
const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const twinNamespaces = `xmlns:x14="${x14}" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"`;
/** Points from a rule to its twin. */
export const pointer = (twin: string) =>
  `<extLst><ext xmlns:x14="${x14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${twin}</x14:id></ext></extLst>`;
const uri = '{78C0D931-6437-407D-A8EE-F0AAD7539E65}';

const extensionOf = (xml: string): Element | undefined => {
  const list = child(xml, 'extLst');
  return list && children(xml, list).find((one) => attribute(xml, one, 'uri')?.toUpperCase() === uri);
};

/** The conditional formats of a worksheet's part, each with its range. */
export const rulesOf = (xml: string) =>
  children(xml, root(xml))
    .filter(({ name }) => name === 'conditionalFormatting')
    .flatMap((group) => {
      const range = attribute(xml, group, 'sqref') ?? '';
      return children(xml, group)
        .filter(({ name }) => name === 'cfRule')
        .map((rule) => ({ rule, range, priority: numberAttribute(xml, rule, 'priority') }));
    });

/** The identifier of a rule's twin. */
export const twinOf = (xml: string, rule: Element): string | undefined => {
  const [identifier] = descendants(xml, 'id', rule);
  return identifier && inner(xml, identifier).trim();
};

/** The group of twins that share a range, and the twin in it. */
export function findTwin(xml: string, identifier: string): { group: Element; rule: Element } | undefined {
  const extension = extensionOf(xml);
  for (const group of extension ? descendants(xml, 'conditionalFormatting', extension) : []) {
    const rule = children(xml, group).find((one) => one.name === 'cfRule' && attribute(xml, one, 'id') === identifier);
    if (rule) return { group, rule };
  }
  return undefined;
}

export function addTwins(xml: string, groups: readonly string[]): string {
  if (!groups.length) return xml;
  const list = child(xml, 'extLst');
  const extension = extensionOf(xml);
  const container = extension && child(xml, 'conditionalFormattings', extension);
  if (container) return splice(xml, [append(xml, container, groups.join(''))]);
  const made = `<ext xmlns:x14="${x14}" uri="${uri}"><x14:conditionalFormattings>${groups.join('')}</x14:conditionalFormattings></ext>`;
  return list ? splice(xml, [first(xml, list, made)]) : insertSection(xml, 'extLst', `<extLst>${made}</extLst>`);
}

const first = (xml: string, list: Element, text: string): Edit =>
  list.contentStart === list.end ? append(xml, list, text) : { start: list.contentStart, end: list.contentStart, text };

/** Takes a twin away, with everything around it that is empty without it. */
export function removeTwin(xml: string, identifier: string): string {
  const found = findTwin(xml, identifier);
  if (!found) return xml;
  const rules = children(xml, found.group).filter(({ name }) => name === 'cfRule');
  if (rules.length > 1) return splice(xml, [{ ...found.rule, text: '' }]);
  const extension = extensionOf(xml)!;
  if (descendants(xml, 'conditionalFormatting', extension).length > 1)
    return splice(xml, [{ ...found.group, text: '' }]);
  const list = child(xml, 'extLst')!;
  return splice(xml, [{ ...(children(xml, list).length > 1 ? extension : list), text: '' }]);
}
