import { WorkbookProblem } from '../../workbook/room';
import { isStep } from '../state/page';
import type { PaneContext } from './action';

/** Reads the own models as they stand in the workbook now; a step whose model is no longer valid gives way to them. */
export async function refreshOwnModels({ store, room }: PaneContext): Promise<void> {
  const ownModels = await room.listOwnModels();
  const { page, draft, ownModels: before } = store.getState();
  if (ownModels.length === 0 && !before?.length) {
    store.setState({ ownModels });
    return;
  }
  const { offerOwnModels, isKnownModel } = await import('../../models/load');
  offerOwnModels(ownModels.flatMap(({ model }) => model ?? []));
  const isLost = isStep(page) && draft?.topic.kind === 'model' && !isKnownModel(draft.topic.id);
  store.setState({ ownModels, ...(isLost ? { page: 'own-models', copying: null } : {}) });
}

/** What rests on an own model needs it as the workbook has it. */
export async function knowModel(context: PaneContext, id: string | null): Promise<void> {
  const { modelIds, isKnownModel } = await import('../../models/load');
  if (id === null || modelIds.includes(id)) return;
  await refreshOwnModels(context);
  if (!isKnownModel(id)) throw new WorkbookProblem('own-model-gone', { name: id });
}
