import type { Book } from '../grid/book';
import { UndoStep } from '../grid/undo-steps';
import { chartEnumerations } from './chart-enumerations';
import { enumerations } from './enumerations';
import type { MemberTables } from './member';
import { RequestContext } from './request-context';
import { strict } from './strict';

type Work<T> = (context: RequestContext) => Promise<T>;
interface RunOptions {
  readonly mergeUndoGroup?: boolean;
  readonly delayForCellEdit?: boolean;
}

/** The global Excel over one workbook. */
export function createExcel(book: Book, tables: MemberTables): object {
  async function run<T>(first: Work<T> | RunOptions | RequestContext, second?: Work<T>): Promise<T> {
    const work = typeof first === 'function' ? first : second!;
    const isMerged = 'mergeUndoGroup' in first && first.mergeUndoGroup === true;
    const context =
      first instanceof RequestContext ? first : new RequestContext(tables, book, isMerged ? new UndoStep() : null);
    const answer = await work(context);
    await context.sync();
    return answer;
  }
  return strict('Excel', { run, RequestContext, ...enumerations, ...chartEnumerations });
}
