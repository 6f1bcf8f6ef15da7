import { absent } from './errors';

/** An object whose missing members throw by name, so that nobody takes undefined for an answer. */
export const strict = <T extends object>(name: string, members: T): T =>
  new Proxy(members, {
    get(known, member, receiver) {
      if (member in known || typeof member === 'symbol') return Reflect.get(known, member, receiver);
      // Promises, module loaders and printers ask any object for these.
      return ['then', 'toJSON', '__esModule', 'default', '$$typeof', 'nodeType', 'asymmetricMatch'].includes(member)
        ? undefined
        : absent(`${name}.${member}`);
    },
  });
