import { localTexts } from '../../src/workbook/text-store';

const globals = globalThis as { localStorage?: unknown };
const original = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');

afterEach(() => {
  delete globals.localStorage;
  if (original) Object.defineProperty(globalThis, 'localStorage', original);
});

const provide = (storage: unknown) =>
  Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('keeps, gives back and removes a text under the partition of Office', () => {
  const storage = memory();
  provide(storage);
  const texts = localTexts('site1-');
  texts.write('draft', 'weights');
  expect(storage.kept.get('site1-draft')).toBe('weights');
  expect(texts.read('draft')).toBe('weights');
  expect(localTexts('site2-').read('draft')).toBeNull();
  texts.remove('draft');
  expect(texts.read('draft')).toBeNull();
});

test('forgets where the browser forbids storage', () => {
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => {
      throw new Error('SecurityError');
    },
  });
  const texts = localTexts();
  expect(() => texts.write('draft', 'weights')).not.toThrow();
  expect(texts.read('draft')).toBeNull();
  expect(() => texts.remove('draft')).not.toThrow();
});

test('forgets where storage is full', () => {
  provide({
    ...memory(),
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  });
  const texts = localTexts();
  texts.write('draft', 'weights');
  expect(texts.read('draft')).toBeNull();
});
