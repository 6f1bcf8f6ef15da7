import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import type { MapChanges } from '../compare';
import { fileConditional, fileValidation } from '../opened-rules';
import {
  append,
  attribute,
  child,
  children,
  descendants,
  inner,
  numberAttribute,
  outer,
  root,
  splice,
  withAttributes,
  type Edit,
} from '../xml';
import { insertSection, setSection } from './sections';
import type { MergedStyles } from './styles';

const gone = <T>({ removed, changed }: MapChanges<T>) => new Set([...removed, ...changed.keys()]);

/** Takes away the x14 twin of a data bar. */
function withoutTwin(xml: string, twin: string): string {
  const extensions = child(xml, 'extLst');
  if (!extensions) return xml;
  const format = descendants(xml, 'conditionalFormatting', extensions).find((one) =>
    children(xml, one).some((rule) => rule.name === 'cfRule' && attribute(xml, rule, 'id') === twin),
  );
  if (!format) return xml;
  const rules = children(xml, format).filter(({ name }) => name === 'cfRule');
  const rule = rules.find((one) => attribute(xml, one, 'id') === twin)!;
  return splice(xml, [{ ...(rules.length === 1 ? format : rule), text: '' }]);
}

function removeConditionals(xml: string, ids: ReadonlySet<string>): string {
  const edits: Edit[] = [];
  const twins: string[] = [];
  for (const format of children(xml, root(xml)).filter(({ name }) => name === 'conditionalFormatting')) {
    const range = attribute(xml, format, 'sqref') ?? '';
    const rules = children(xml, format).filter(({ name }) => name === 'cfRule');
    const unwanted = rules.filter((rule) =>
      ids.has(fileConditional({ priority: numberAttribute(xml, rule, 'priority'), range } as ConditionalRule)),
    );
    for (const rule of unwanted) twins.push(...descendants(xml, 'id', rule).map((id) => inner(xml, id).trim()));
    if (unwanted.length === rules.length && unwanted.length) edits.push({ ...format, text: '' });
    else edits.push(...unwanted.map((rule) => ({ ...rule, text: '' })));
  }
  return twins.reduce(withoutTwin, splice(xml, edits));
}

/** Rules that came with the file stay as they are unless somebody changed them; new ones come after them. */
export function patchConditionals(
  xml: string,
  fresh: string,
  changes: MapChanges<ConditionalRule>,
  styles: MergedStyles,
): string {
  const kept = removeConditionals(xml, gone(changes));
  const used = descendants(kept, 'cfRule', root(kept))
    .map((rule) => numberAttribute(kept, rule, 'priority'))
    .filter(Number.isFinite);
  let priority = Math.max(0, ...used);
  const added = children(fresh, root(fresh))
    .filter(({ name }) => name === 'conditionalFormatting')
    .map((format) => {
      const text = outer(fresh, format);
      const edits = children(text, root(text)).map((rule) => {
        const style = attribute(text, rule, 'dxfId');
        return {
          ...rule,
          text: withAttributes(outer(text, rule), {
            priority: ++priority,
            ...(style === undefined ? {} : { dxfId: styles.differential(Number(style)) }),
          }),
        };
      });
      return splice(text, edits);
    });
  return added.length ? insertSection(kept, 'conditionalFormatting', added.join('')) : kept;
}

export function patchValidations(xml: string, fresh: string, changes: MapChanges<DataValidation>): string {
  const ids = gone(changes);
  const list = child(xml, 'dataValidations');
  const own = list
    ? children(xml, list)
        .filter((rule) => !ids.has(fileValidation(attribute(xml, rule, 'sqref') ?? '')))
        .map((rule) => outer(xml, rule))
    : [];
  const freshList = child(fresh, 'dataValidations');
  const added = freshList ? children(fresh, freshList).map((rule) => outer(fresh, rule)) : [];
  const all = [...own, ...added];
  if (!all.length) return setSection(xml, 'dataValidations', '');
  if (!list)
    return setSection(
      xml,
      'dataValidations',
      `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`,
    );
  const head = withAttributes(
    `${xml.slice(list.start, list.contentStart).replace(/\s*\/?>$/, '>')}</dataValidations>`,
    { count: all.length },
  );
  return splice(xml, [{ ...list, text: splice(head, [append(head, root(head), all.join(''))]) }]);
}
