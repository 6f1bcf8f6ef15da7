export type Language = 'en' | 'zh-CN';

/**
 * The language Excel shows. Read when it is needed and not at start: functions load before Office is ready,
 * and run without Office at all in tests and in the command line.
 */
export function displayLanguage(): Language {
  const host = globalThis as { Office?: { context?: { displayLanguage?: string } } };
  return host.Office?.context?.displayLanguage?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
