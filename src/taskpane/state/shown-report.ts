import type { ReportInput } from '../../evaluation/report/report-of';
import type { InLanguage } from '../../evaluation/report/methods-paragraph';

/** What a report is made of, whatever its language. */
export type ReportData = Omit<ReportInput, keyof InLanguage>;

export const reportFormats = ['text', 'word', 'latex'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What was copied last; `refused` where the pane's frame has no clipboard and the person has to copy by hand. */
export interface CopiedReport {
  readonly format: ReportFormat;
  readonly refused: boolean;
}
