import { displayLanguage } from '../language';
import type { ErrorName } from './messages';

/** There is no worker for this call; whoever made it computes it by itself. */
export class WorkerUnavailable extends Error {}

/** The call was stopped before it had an answer. */
export class CallStopped extends Error {}

/** The function refused its input; the message is in the user's language. */
export class CellRefused extends Error {
  constructor(
    readonly code: ErrorName,
    message: string,
  ) {
    super(message);
  }
}

const stopped = {
  en: 'The calculation was stopped. To start it again, select the cell, press F2 and Enter.',
  'zh-CN': '计算已停止。要重新开始，请选中该单元格，按 F2 再按回车。',
};

/** What Excel is told about a call that ended without a result. */
export function excelErrorOf(ending: unknown): unknown {
  if (ending instanceof CellRefused) {
    return new CustomFunctions.Error(CustomFunctions.ErrorCode[ending.code], ending.message);
  }
  if (ending instanceof CallStopped) {
    return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, stopped[displayLanguage()]);
  }
  return ending;
}
