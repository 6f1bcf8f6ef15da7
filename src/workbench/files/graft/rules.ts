import type { DataValidation } from 'hucre/xlsx';
import type { MapChanges } from '../compare';
import { addTwins, findTwin, removeTwin, rulesOf, twinOf } from '../data-bar-twins';
import { fileConditional, fileValidation } from '../opened-rules';
import { insertSection, setSection } from '../sections';
import type { ConditionalState } from '../state';
import { changedBar } from '../written-data-bars';
import {
  append,
  attribute,
  child,
  children,
  descendants,
  numberAttribute,
  outer,
  root,
  splice,
  withAttributes,
  type Edit,
} from '../xml';
import type { MergedStyles } from './styles';

const gone = <T>({ removed, changed }: MapChanges<T>) => new Set([...removed, ...changed.keys()]);

function removeConditionals(xml: string, ids: ReadonlySet<string>): string {
  const edits: Edit[] = [];
  const twins: string[] = [];
  for (const format of children(xml, root(xml)).filter(({ name }) => name === 'conditionalFormatting')) {
    const range = attribute(xml, format, 'sqref') ?? '';
    const rules = children(xml, format).filter(({ name }) => name === 'cfRule');
    const unwanted = rules.filter((rule) =>
      ids.has(fileConditional({ priority: numberAttribute(xml, rule, 'priority'), range })),
    );
    for (const rule of unwanted) twins.push(twinOf(xml, rule) ?? '');
    if (unwanted.length === rules.length && unwanted.length) edits.push({ ...format, text: '' });
    else edits.push(...unwanted.map((rule) => ({ ...rule, text: '' })));
  }
  return twins.reduce(removeTwin, splice(xml, edits));
}

/** Which rule of the file a rule of the fresh sheet stands for, by the priority that it has there. */
function ownTwins(xml: string, changes: MapChanges<ConditionalState>): Map<number, string> {
  const twins = new Map<number, string>();
  const own = new Map(rulesOf(xml).map((one) => [fileConditional(one), one.rule]));
  for (const [id, { priority, bar }] of changes.changed) {
    const rule = bar && own.get(id);
    const twin = rule && twinOf(xml, rule);
    if (twin) twins.set(priority, twin);
  }
  return twins;
}

/** The twins of the fresh sheet's data bars, each with what the file said of it and the grid does not know. */
function freshTwins(fresh: string, xml: string, own: ReadonlyMap<number, string>): string[] {
  return rulesOf(fresh).flatMap(({ rule, priority }) => {
    const identifier = twinOf(fresh, rule);
    const found = identifier === undefined ? undefined : findTwin(fresh, identifier);
    if (!found) return [];
    const text = outer(fresh, found.group);
    const before = own.has(priority) ? findTwin(xml, own.get(priority)!)?.rule : undefined;
    const ownBar = before && child(xml, 'dataBar', before);
    if (!ownBar) return [text];
    const bar = descendants(text, 'dataBar')[0]!;
    return [splice(text, [{ ...bar, text: changedBar(outer(xml, ownBar), outer(text, bar)) }])];
  });
}

/** Rules that came with the file stay as they are unless somebody changed them; new ones come after them. */
export function patchConditionals(
  xml: string,
  fresh: string,
  changes: MapChanges<ConditionalState>,
  styles: MergedStyles,
): string {
  const twins = freshTwins(fresh, xml, ownTwins(xml, changes));
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
  return addTwins(added.length ? insertSection(kept, 'conditionalFormatting', added.join('')) : kept, twins);
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
