import { existsSync, readFileSync } from 'node:fs';
import { loadFunctions } from './example';
import { functionMetadata, type PageLanguage } from './metadata';
import { functionPage, type PageSource } from './page';

const endings: Record<PageLanguage, string> = { en: '.md', 'zh-CN': '.zh-CN.md' };

export function sourceOf(id: string): PageSource {
  const file = `docs/function-pages/sources/${id}.json`;
  if (!existsSync(file)) throw new Error(`${id} has no page source: write ${file}`);
  return JSON.parse(readFileSync(file, 'utf8')) as PageSource;
}

/** File name and text of every function's help page in both languages. */
export async function functionPages(): Promise<Map<string, string>> {
  await loadFunctions();
  const metadata = await functionMetadata();
  const pages = new Map<string, string>();
  for (const language of Object.keys(endings) as PageLanguage[]) {
    for (const one of metadata[language]) {
      pages.set(`${one.id}${endings[language]}`, functionPage(one, sourceOf(one.id), language));
    }
  }
  return pages;
}
