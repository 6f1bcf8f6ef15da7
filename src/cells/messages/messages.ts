import type { Issue } from '../issue';
import { en } from './en';
import type { Sentences } from './sentences';
import { zhCN } from './zh-CN';

export type Language = 'en' | 'zh-CN';

const languages: Record<Language, Sentences> = { en, 'zh-CN': zhCN };

export function messageOf(issue: Issue, language: Language): string {
  // The code picks the sentence that takes this very issue; TypeScript cannot follow that through a union.
  const sentence = languages[language][issue.code] as (facts: Issue) => string;
  return sentence(issue);
}
