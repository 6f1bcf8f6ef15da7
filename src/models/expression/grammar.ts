import { NotAnExpression } from './expression';
import { tokensOf, type Token } from './tokens';

export const arithmetic = ['+', '-', '*', '/'] as const;
export const comparisons = ['=', '<>', '<', '<=', '>', '>='] as const;
export const functionWords = ['mean', 'min', 'max', 'abs'] as const;
export type Arithmetic = (typeof arithmetic)[number];
export type Comparison = (typeof comparisons)[number];
export type FunctionWord = (typeof functionWords)[number];

/** What the parts of an expression mean: numbers to compute with, or the text of another formula. */
export interface Meaning<Part> {
  readonly number: (value: number) => Part;
  readonly name: (name: string) => Part;
  readonly negative: (part: Part) => Part;
  readonly combined: (sign: Arithmetic | Comparison, left: Part, right: Part) => Part;
  readonly called: (word: FunctionWord, parts: readonly Part[]) => Part;
}

const isFunction = (word: string): word is FunctionWord => (functionWords as readonly string[]).includes(word);

/**
 * Reads a formula such as "100 * abs([M1.D1] - [M1.D2]) / 4" or a condition such as "[M1.A3] = 1": the four
 * operations, brackets round what belongs together, mean, min, max and abs, and at most one comparison.
 */
export function readExpression<Part>(text: string, meaning: Meaning<Part>): Part {
  const tokens = tokensOf(text);
  let next = 0;

  const refuse = (): never => {
    throw new NotAnExpression(text, tokens[next]?.at ?? text.length);
  };
  const takeSign = <Sign extends string>(wanted: readonly Sign[]): Sign | null => {
    const token: Token | undefined = tokens[next];
    const sign = token?.kind === 'sign' ? wanted.find((one) => one === token.text) : undefined;
    if (sign === undefined) return null;
    next++;
    return sign;
  };
  const require = (sign: string): void => {
    if (takeSign([sign]) === null) refuse();
  };

  const chain = (wanted: readonly Arithmetic[], part: () => Part): Part => {
    let whole = part();
    for (let sign = takeSign(wanted); sign !== null; sign = takeSign(wanted)) {
      whole = meaning.combined(sign, whole, part());
    }
    return whole;
  };

  const comparison = (): Part => {
    const left = sum();
    const sign = takeSign(comparisons);
    return sign === null ? left : meaning.combined(sign, left, sum());
  };
  const sum = (): Part => chain(['+', '-'], product);
  const product = (): Part => chain(['*', '/'], factor);

  const factor = (): Part => {
    if (takeSign(['-'])) return meaning.negative(factor());
    if (takeSign(['('])) {
      const inside = comparison();
      require(')');
      return inside;
    }
    const token = tokens[next] ?? refuse();
    if (token.kind === 'sign') return refuse();
    if (token.kind === 'word' && !isFunction(token.text)) return refuse();
    next++;
    if (token.kind === 'number') return meaning.number(Number(token.text));
    return token.kind === 'name' ? meaning.name(token.text) : call(token.text as FunctionWord);
  };

  const call = (word: FunctionWord): Part => {
    require('(');
    const parts = [sum()];
    while (takeSign([','])) parts.push(sum());
    require(')');
    return meaning.called(word, parts);
  };

  const whole = comparison();
  return next < tokens.length ? refuse() : whole;
}
