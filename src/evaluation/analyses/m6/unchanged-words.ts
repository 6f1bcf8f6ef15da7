import type { Language } from '../../../locales';
import { either, live, type LivePiece } from '../live-text';

/** Whether the coding sheet still has the clauses, coders and codes that an analysis was written for. */
export const unchangedWords = (unchanged: string, language: Language): LivePiece =>
  either(
    unchanged,
    true,
    language === 'en'
      ? live`All clauses, coders and codes of the coding sheet are in this analysis.`
      : live`编码表中的条款、编码者与编码均已纳入本分析。`,
    language === 'en'
      ? live`The coding sheet has clauses, coders or codes that this analysis does not know: write it again.`
      : live`编码表中出现了本分析未包含的条款、编码者或编码，请重新写入。`,
  );
