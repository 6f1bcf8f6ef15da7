import { WorkbookProblem } from '../../workbook/room';

/** Whatever an action throws, as a problem with a sentence; what nobody foresaw keeps its own words. */
export const problemOf = (reason: unknown): WorkbookProblem => {
  if (reason instanceof WorkbookProblem) return reason;
  const { name, message } = reason instanceof Error ? reason : { name: 'Error', message: String(reason) };
  return new WorkbookProblem('host', { code: name, message });
};
