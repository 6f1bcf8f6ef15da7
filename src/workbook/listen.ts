import { inExcel } from './in-excel';

export type StopListening = () => Promise<void>;

/** What Excel's event collections have in common. */
interface ExcelEvent {
  add(handler: () => Promise<void>): OfficeExtension.EventHandlerResult<unknown>;
}

/** Excel tells of every keystroke and every calculation; a listener hears once they have come to rest. */
const restInMilliseconds = 150;

/** Calls the listener after any of the events, without asking what happened: listeners read the workbook anew. */
export async function listen(
  eventsOf: (context: Excel.RequestContext) => Promise<ExcelEvent[]>,
  listener: () => void,
): Promise<StopListening> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const handler = (): Promise<void> => {
    clearTimeout(waiting);
    waiting = setTimeout(listener, restInMilliseconds);
    return Promise.resolve();
  };
  const added = await inExcel(async (context) => {
    const handlers = (await eventsOf(context)).map((event) => event.add(handler));
    await context.sync();
    return handlers;
  });
  return async () => {
    clearTimeout(waiting);
    for (const one of added) one.remove();
    await added[0].context.sync();
  };
}
