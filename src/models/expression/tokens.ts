import { NotAnExpression } from './expression';

export interface Token {
  readonly kind: 'number' | 'name' | 'word' | 'sign';
  /** A name without its brackets. */
  readonly text: string;
  readonly at: number;
}

const token = /\s*(?:(?<number>\d+(?:\.\d+)?)|\[(?<name>[^[\]]+)\]|(?<word>[a-z]+)|(?<sign><=|>=|<>|[-+*/=<>(),]))\s*/y;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const groups = token.exec(text)?.groups;
    if (!groups) throw new NotAnExpression(text, at);
    const kind = (['number', 'name', 'word', 'sign'] as const).find((candidate) => groups[candidate] !== undefined)!;
    tokens.push({ kind, text: groups[kind], at });
  }
  return tokens;
}
