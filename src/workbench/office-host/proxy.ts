import type { ClassName } from './classes';
import { absent, fail, itemNotFound } from './errors';
import { fill } from './load';
import { pathTree } from './load-paths';
import type { Member } from './member';
import { nodeOf, register, stateOf, type Batch, type Node } from './node';

const unread = (property: string) =>
  `The property '${property}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`;

type Generic = (self: object, node: Node) => unknown;
const generic: Readonly<Record<string, Generic>> = {
  context: (_self, node) => node.context,
  isNullObject: (_self, node) =>
    node.isNull ?? fail('PropertyNotLoaded', unread('isNullObject'), `${node.name}.isNullObject`),
  load: (self, node) => (paths?: unknown) => {
    const wanted = pathTree(paths);
    node.context.enqueue(async () => {
      await node.context.book.settle();
      await fill(self, wanted);
    });
    return self;
  },
  set: (self) => (values: object) => setAll(self, values),
  toJSON: (_self, node) => () => Object.fromEntries(node.loaded),
  track: (self) => () => self,
  untrack: (self) => () => self,
};

function setAll(self: object, values: object): void {
  const { context, name } = nodeOf(self);
  const target = self as Record<string, { set(values: unknown): void }>;
  for (const [property, value] of Object.entries(values)) {
    if (context.members(name)[property]?.of) target[property]!.set(value);
    else target[property] = value;
  }
}

/** A proxy object of Office.js: it only notes what is asked, until sync. */
export function createProxy(context: Batch, name: ClassName, locate: () => Promise<unknown>): object {
  let located: Promise<unknown> | undefined;
  const node: Node = {
    context,
    name,
    loaded: new Map(),
    children: new Map(),
    isNull: undefined,
    state: () =>
      (located ??= locate().then((state) => {
        node.isNull = state === null;
        return state;
      })),
  };
  const self: object = new Proxy(
    {},
    {
      get: (_target, property) => (typeof property === 'symbol' ? undefined : read(self, node, property)),
      set: (_target, property, value) => write(node, String(property), value),
      has: (_target, property) => String(property) in context.members(name) || String(property) in generic,
    },
  );
  register(self, node);
  return self;
}

/** Asked by promises, React and test runners of any object. */
const foreign = new Set([
  'then',
  'constructor',
  '$$typeof',
  'asymmetricMatch',
  'nodeType',
  'tagName',
  'toString',
  'valueOf',
]);

function read(self: object, node: Node, property: string): unknown {
  if (generic[property]) return generic[property](self, node);
  const member = node.context.members(node.name)[property];
  if (!member) return foreign.has(property) ? undefined : absent(`${node.name}.${property}`);
  const where = `${node.name}.${property}`;
  if (member.get || member.each) {
    if (node.loaded.has(property) || node.isNull) return node.loaded.get(property);
    return fail('PropertyNotLoaded', unread(property), where);
  }
  if (member.of) return child(node, property, member);
  if (member.find) return finder(node, property, member);
  if (member.act) return actor(node, member);
  if (member.answer) return answerer(node, member);
  return listeners(node, member);
}

function write(node: Node, property: string, value: unknown): boolean {
  const where = `${node.name}.${property}`;
  const member = node.context.members(node.name)[property] ?? absent(where);
  if (!member.set) fail('InvalidOperation', `${where} is read-only.`, where);
  node.loaded.set(property, value);
  node.context.enqueue(async () => {
    const state = await node.state();
    if (state !== null) await member.set!(state, await stateOf(value));
  });
  return true;
}

function child(node: Node, property: string, member: Member): object {
  const known = node.children.get(property);
  if (known) return known;
  const made = node.context.createProxy(member.is!, async () => {
    const state = await node.state();
    return state === null ? null : member.of!(state);
  });
  node.children.set(property, made);
  return made;
}

const allStates = async (node: Node, given: readonly unknown[]) =>
  [await node.state(), await Promise.all(given.map(stateOf))] as const;

function finder(node: Node, property: string, member: Member) {
  return (...given: unknown[]) => {
    const found = node.context.createProxy(member.is!, async () => {
      const [state, values] = await allStates(node, given);
      if (state === null) return null;
      const answer = await member.find!(state, ...values);
      if (answer === null && !property.endsWith('OrNullObject')) itemNotFound(`${node.name}.${property}`);
      return answer;
    });
    node.context.enqueue(() => nodeOf(found).state());
    return found;
  };
}

function actor(node: Node, member: Member) {
  return (...given: unknown[]) =>
    node.context.enqueue(async () => {
      const [state, values] = await allStates(node, given);
      if (state !== null) await member.act!(state, ...values);
    });
}

function answerer(node: Node, member: Member) {
  return (...given: unknown[]) => {
    let answer: { value: unknown } | undefined;
    node.context.enqueue(async () => {
      await node.context.book.settle();
      const [state, values] = await allStates(node, given);
      answer = { value: state === null ? undefined : await member.answer!(state, ...values) };
    });
    return {
      get value() {
        if (answer) return answer.value;
        return fail(
          'ValueNotLoaded',
          'The value of the result object has not been loaded yet. Before reading the value property, call "context.sync()" on the associated request context.',
        );
      },
    };
  };
}

function listeners(node: Node, member: Member) {
  const { context } = node;
  const stops = new Map<unknown, () => void>();
  const remove = (handler: unknown) =>
    context.enqueue(() => {
      stops.get(handler)?.();
      stops.delete(handler);
    });
  return {
    add(handler: (event: object) => unknown) {
      context.enqueue(async () => {
        // Excel tells after it has calculated.
        const emit = (event: object) => void context.book.settle().then(() => handler(event));
        stops.set(handler, member.listen!(await node.state(), emit));
      });
      return { context, remove: () => remove(handler) };
    },
    remove,
  };
}
