import { absent } from './errors';
import type { PathTree } from './load-paths';
import type { MemberTable } from './member';
import { nodeOf, type Node } from './node';

/** All that load() without arguments brings: the scalar properties and the items. */
const allScalars = (members: MemberTable): PathTree =>
  Object.fromEntries(
    Object.entries(members).flatMap(([name, member]) => (member.get || member.each ? [[name, {}]] : [])),
  );

/** Brings what was asked for into a proxy, below it and into the items of a collection. */
export async function fill(self: object, asked: PathTree): Promise<void> {
  const node = nodeOf(self);
  const state = await node.state();
  if (state === null) return;
  const members = node.context.members(node.name);
  const wanted = Object.keys(asked).length ? asked : allScalars(members);
  const itemClass = members.items?.is;
  const ofItems: PathTree = {};
  for (const [property, below] of Object.entries(wanted)) {
    const member = members[property];
    // collection.load('name') means the names of its items.
    if (property !== 'items' && itemClass && node.context.members(itemClass)[property]) ofItems[property] = below;
    else if (property === 'items') Object.assign(ofItems, below);
    else if (member?.get) node.loaded.set(property, await member.get(state));
    else if (member?.of) await fill((self as Record<string, object>)[property]!, below);
    else absent(`${node.name}.${property}`);
  }
  if (itemClass && ('items' in wanted || Object.keys(ofItems).length)) await fillItems(node, state, ofItems);
}

async function fillItems(node: Node, state: unknown, wanted: PathTree): Promise<void> {
  const { is, each } = node.context.members(node.name).items!;
  const items = each!(state).map((item) => node.context.createProxy(is!, async () => item));
  for (const item of items) await fill(item, wanted);
  node.loaded.set('items', items);
}
