import { existsSync, readFileSync } from 'node:fs';

/** What the header of a method file says, in the words of one language; the source is cited alike in both. */
export interface MethodHeader {
  readonly definition: string;
  readonly formula: string;
  readonly convention: string;
  readonly peers: string;
  readonly source: string;
}

const labels = /^(Formula|Convention|Source|Agrees|Differs): /;

/** The header above an export, named as `ranking/topsis.ts#topsis` in methods or `models/carried.ts#…` in models. */
export function englishHeader(method: string): MethodHeader {
  const [file, name] = method.split('#');
  const code = readFileSync(`src/${file.startsWith('models/') ? '' : 'methods/'}${file}`, 'utf8');
  const end = code.search(new RegExp(`^export (const|function) ${name}\\b`, 'm'));
  const start = code.lastIndexOf('/**', end);
  if (end === -1 || start === -1) throw new Error(`${method} has no header`);

  const parts: Record<string, string> = { Definition: '' };
  let label = 'Definition';
  for (const line of code.slice(start + 3, code.indexOf('*/', start)).split('\n')) {
    const text = line.replace(/^\s*\* ?/, '').trim();
    const found = labels.exec(text);
    if (found) label = found[1];
    parts[label] = `${parts[label] ?? ''} ${found ? text.slice(found[0].length) : text}`.trim();
  }
  if (!parts.Formula || !parts.Source) throw new Error(`The header of ${method} lacks its formula or its source`);
  const agrees = parts.Agrees && `Agrees: ${parts.Agrees}`;
  const differs = parts.Differs && `Differs: ${parts.Differs}`;
  return {
    definition: parts.Definition,
    formula: parts.Formula,
    convention: parts.Convention ?? '',
    peers: [agrees, differs].filter(Boolean).join(' '),
    source: parts.Source,
  };
}

export function chineseHeader(method: string): MethodHeader {
  const file = `docs/function-pages/sources/methods.zh-CN/${method.split('/')[0]}.json`;
  const headers = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (!headers[method]) throw new Error(`${file} lacks ${method}`);
  return { ...headers[method], source: englishHeader(method).source };
}
