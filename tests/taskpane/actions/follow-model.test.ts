import { suggestMapping } from '../../../src/evaluation/mapping/suggest-mapping';
import type { OwnModel } from '../../../src/evaluation/own-models/read-own-models';
import { loadModel } from '../../../src/models/load';
import type { Model } from '../../../src/models/schema';
import { followModel } from '../../../src/taskpane/actions/follow-model';
import { refreshOwnModels } from '../../../src/taskpane/actions/known-models';
import { evaluationOf } from '../../../src/taskpane/state/evaluation-of';
import { newDraft } from '../../../src/taskpane/state/draft';
import { provinces } from '../../evaluation/provinces';
import { contextOf } from '../context';

const copy: Model = { ...loadModel('m8'), id: 'mine' };
const inWorkbook = (model: Model | null): OwnModel => ({
  table: 'coop_model',
  id: 'mine',
  name: copy.name,
  model,
  problems: model ? [] : [{ place: { sheet: 'Own model', address: 'D7' }, text: copy.name }],
  sheets: ['Own model', 'Own model structure'],
});

/** A draft at the weights, by an own model that is then edited on one of its sheets. */
async function edited(after: Model | null) {
  let standing: Model | null = copy;
  const heard = new Map<string, () => void>();
  const source = provinces();
  const { suggestions, unitColumn } = suggestMapping(copy, source, 'en');
  const context = contextOf({
    room: {
      listOwnModels: async () => [inWorkbook(standing)],
      onSourceChanged: async (sheet, listener) => {
        heard.set(sheet, listener);
        return () => heard.delete(sheet);
      },
    },
    state: {
      page: 'weights',
      source,
      draft: {
        ...newDraft({ kind: 'model', id: 'mine' }),
        place: { sheet: source.sheet, table: source.table, address: 'A1:L32' },
        headers: source.headers,
        unitColumn,
        columns: Object.fromEntries(suggestions.map(({ indicator, formula }) => [indicator.code, formula])),
        leaveOut: true,
        furthest: 'weights',
      },
    },
  });
  await refreshOwnModels(context);
  const stop = await followModel(context);
  expect([...heard.keys()]).toEqual(['Own model', 'Own model structure']);
  standing = after;
  heard.get('Own model structure')!();
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve));
  stop();
  expect(heard.size).toBe(0);
  return context.store.getState();
}

const reweighted: Model = {
  ...copy,
  dimensions: copy.dimensions.map((one, at) => ({ ...one, weight: [0.7, 0.1, 0.1, 0.1][at] ?? 0 })),
};

test('a weight that is edited while a step is shown counts at once, and the pane says so', async () => {
  const state = await edited(reweighted);
  expect(state).toMatchObject({ page: 'weights', modelEdited: true });
  const { dimensions } = evaluationOf(state.draft!, state.source!, 'en');
  expect(dimensions[0].weight).toBe(0.7);
});

test('an indicator that is gone leads back to the columns, matched anew', async () => {
  const [first, ...others] = copy.dimensions;
  const shorter = { ...copy, dimensions: [{ ...first, indicators: first.indicators.slice(1) }, ...others] };
  const { page, modelEdited, draft } = await edited(shorter);
  expect([page, modelEdited, draft!.furthest, draft!.leaveOut]).toEqual(['data', true, 'data', false]);
  expect(Object.keys(draft!.columns)).not.toContain(first.indicators[0].code);
});

test('an edit that changes nothing is not spoken of, and a broken model gives way to its cells', async () => {
  expect(await edited(structuredClone(copy))).toMatchObject({ page: 'weights', modelEdited: false });
  expect(await edited(null)).toMatchObject({ page: 'own-models', modelEdited: false });
});
