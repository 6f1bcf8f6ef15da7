export type PageLanguage = 'en-US' | 'zh-CN';
export type PageTheme = 'light' | 'dark';

export interface Settings {
  readonly language: PageLanguage;
  readonly theme: PageTheme;
  /** The workbook opened at start: a file of examples/, or null for an empty one. */
  readonly file: string | null;
}

/** Settings are in the address, so that a state of the workbench can be bookmarked, tested and photographed. */
export function readSettings(search = location.search): Settings {
  const query = new URLSearchParams(search);
  const wanted = query.get('lang') ?? navigator.language;
  return {
    language: wanted.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US',
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    file: query.get('file') === '' ? null : (query.get('file') ?? 'regional-innovation.xlsx'),
  };
}

/** Remembers a changed setting without loading the page anew. */
export function rememberSettings(settings: Settings): void {
  const query = new URLSearchParams({ lang: settings.language, theme: settings.theme, file: settings.file ?? '' });
  history.replaceState(null, '', `?${query.toString()}`);
}
