import type { Rule } from './rule';

const han = /\p{Script=Han}/u;
const letters = /\p{L}{3,}/u;

/** English texts hold no Chinese; Chinese ones do, unless both are the same sign, symbol or short unit. */
export const bothLanguages: Rule = (model) =>
  textsIn(model, '').flatMap(({ path, en, zh }) => [
    ...(han.test(en) ? [{ path: `${path}.en`, message: { en: 'is not English', zh: '不是英文' } }] : []),
    ...(!han.test(zh) && letters.test(zh)
      ? [{ path: `${path}.zh`, message: { en: 'is not Chinese', zh: '不是中文' } }]
      : []),
  ]);

function textsIn(data: unknown, path: string): { path: string; en: string; zh: string }[] {
  if (typeof data !== 'object' || data === null) return [];
  const { en, zh } = data as Record<string, unknown>;
  if (typeof en === 'string' && typeof zh === 'string') return [{ path, en, zh }];
  return Object.entries(data).flatMap(([key, part]) => textsIn(part, path === '' ? key : `${path}.${key}`));
}
