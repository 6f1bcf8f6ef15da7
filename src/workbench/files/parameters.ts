const escapedName = (name: string) => name.replace(/[.\\?]/g, '\\$&');

/** The arguments of the call whose opening bracket stands before `start`, and where the call ends. */
function readArguments(formula: string, start: number): { readonly texts: string[]; readonly end: number } {
  const texts: string[] = [];
  let depth = 0;
  let from = start;
  for (const { 0: sign, index } of formula.slice(start).matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[(){},]/g)) {
    const at = start + index;
    if ('({'.includes(sign)) depth++;
    else if (')}'.includes(sign) && depth > 0) depth--;
    else if (sign === ')' || (sign === ',' && depth === 0)) {
      texts.push(formula.slice(from, at));
      from = at + 1;
      if (sign === ')') return { texts, end: at };
    }
  }
  return { texts, end: formula.length };
}

/** Excel marks the names that LET and LAMBDA define in the file: without the mark it does not know them again. */
export function markParameters(formula: string): string {
  let marked = formula;
  const calls = /(?<![\w.])(LET|LAMBDA)\(/gi;
  for (let call = calls.exec(marked); call; call = calls.exec(marked)) {
    const start = call.index + call[0].length;
    const { texts, end } = readArguments(marked, start);
    const isLet = call[1]!.toUpperCase() === 'LET';
    const names = texts
      .slice(0, -1)
      .filter((_text, index) => !isLet || index % 2 === 0)
      .map((text) => text.trim());
    const plain = names.filter((name) => /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^_xlpm\./i.test(name));
    if (!plain.length) continue;
    const pattern = new RegExp(
      `"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\\p{L}\\p{N}_.!$])(${plain.map(escapedName).join('|')})(?![\\p{L}\\p{N}_.!])`,
      'giu',
    );
    const inside = marked
      .slice(start, end)
      .replace(pattern, (piece, name?: string) => (name ? `_xlpm.${name}` : piece));
    marked = marked.slice(0, start) + inside + marked.slice(end);
  }
  return marked;
}
