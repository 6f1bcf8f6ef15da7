import { asProblem } from './host-errors';

type Work<Answer> = (context: Excel.RequestContext) => Promise<Answer>;

/** A batch of work in Excel; what Excel refuses becomes a problem that names `sheet`. */
export async function inExcel<Answer>(work: Work<Answer>, sheet?: string): Promise<Answer> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw asProblem(error, { sheet });
  }
}

/** The same as one step of Excel's undo; versions without undo groups keep a step for each sync. */
export function inOneUndoStep<Answer>(work: Work<Answer>): Promise<Answer> {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.20')
    ? Excel.run({ mergeUndoGroup: true }, work)
    : Excel.run(work);
}
