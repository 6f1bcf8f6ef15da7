const reference = /^\[(?:[^'[\]]|'['[\]])*\]/;
const token = /^(?:\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[a-z]+|<>|<=|>=|[-+*/(),=<>])/;

type Lookup = (name: string) => number;

/** What a formula such as "100*([Basic]+[Applied])/[Total]" or "min([A], [B]) >= 4" gives; NaN where a part is missing. */
export function calculated(text: string, lookup: Lookup): number {
  const tokens: string[] = [];
  for (let rest = text.trim(); rest !== '';) {
    const found = (reference.exec(rest) ?? token.exec(rest))?.[0];
    if (found === undefined) throw new Error(`What is “${rest}” in “${text}”?`);
    tokens.push(found);
    rest = rest.slice(found.length).trimStart();
  }
  const taken = (...signs: readonly string[]) => (signs.includes(tokens[0]) ? tokens.shift()! : null);
  const chain = (part: () => number, signs: readonly string[]): number => {
    let value = part();
    for (let sign = taken(...signs); sign !== null; sign = taken(...signs)) value = combined(sign, value, part());
    return value;
  };
  const comparison = (): number => chain(total, ['=', '<>', '<', '<=', '>', '>=']);
  const total = (): number => chain(share, ['+', '-']);
  const share = (): number => chain(single, ['*', '/']);
  const single = (): number => {
    const next = tokens.shift()!;
    if (next === '-') return -single();
    if (next.startsWith('[')) return lookup(next.slice(1, -1).replace(/'(['[\]])/g, '$1'));
    if (/^\d/.test(next)) return Number(next);
    if (next !== '(') tokens.shift();
    const parts = [comparison()];
    while (taken(',') !== null) parts.push(comparison());
    tokens.shift();
    return next === '(' ? parts[0] : functions[next](parts);
  };
  return comparison();
}

const functions: Readonly<Record<string, (parts: number[]) => number>> = {
  mean: (parts) => parts.reduce((one, other) => one + other) / parts.length,
  min: (parts) => Math.min(...parts),
  max: (parts) => Math.max(...parts),
  abs: ([part]) => Math.abs(part),
};

function combined(sign: string, left: number, right: number): number {
  const holds = (isTrue: boolean) => (Number.isNaN(left + right) ? NaN : Number(isTrue));
  switch (sign) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? NaN : left / right;
    case '=':
      return holds(left === right);
    case '<>':
      return holds(left !== right);
    case '<':
      return holds(left < right);
    case '<=':
      return holds(left <= right);
    case '>':
      return holds(left > right);
    default:
      return holds(left >= right);
  }
}
