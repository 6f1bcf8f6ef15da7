import { displayLanguage } from '../language';
import { excelErrorOf, WorkerUnavailable } from './endings';
import { compute, heavyFunction, type HeavyId } from './heavy-functions';
import type { HeavyPage } from './heavy-page';

type Answer = unknown[][] | Promise<unknown[][]>;

/** A heavy function as Excel calls it: in a worker where there is one, else and for small inputs at once. */
export function excelFunction(id: HeavyId, page: HeavyPage | null): (...given: unknown[]) => Answer {
  return (...passed) => {
    const invocation = invocationOf(passed);
    const given = invocation ? passed.slice(0, -1) : passed;
    if (!page || heavyFunction(id).isSmall(...given)) return compute(id, given);
    return computeInWorker(id, given, page, invocation ?? {});
  };
}

async function computeInWorker(
  id: HeavyId,
  given: readonly unknown[],
  { workers, announcements }: HeavyPage,
  invocation: CustomFunctions.CancelableInvocation,
): Promise<unknown[][]> {
  const running = workers.run({ id, given, language: displayLanguage() }, (share) => announced.tell(share));
  const announced = announcements.begin(`COOP.${id}`, invocation.address, running.stop);
  invocation.onCanceled = running.stop;
  try {
    return await running.answer;
  } catch (ending) {
    if (ending instanceof WorkerUnavailable) return compute(id, given);
    throw excelErrorOf(ending);
  } finally {
    announced.end();
  }
}

/** Excel passes it behind the arguments, which are cells and ranges. */
function invocationOf(passed: readonly unknown[]): CustomFunctions.CancelableInvocation | null {
  const last = passed.at(-1);
  return typeof last === 'object' && last !== null && !Array.isArray(last) ? last : null;
}
