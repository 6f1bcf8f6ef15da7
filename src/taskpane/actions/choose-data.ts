import { allRows } from '../../evaluation/chosen-rows';
import { exampleUnitsIn } from '../../evaluation/example-row';
import { ownIndicators } from '../../evaluation/mapping/own-indicators';
import { suggestMapping } from '../../evaluation/mapping/suggest-mapping';
import { yearColumn, yearColumnAt } from '../../evaluation/mapping/year-column';
import { suggestUnitColumn } from '../../evaluation/mapping/unit-column';
import { sourceAddress } from '../../evaluation/address';
import { asTheyAre } from '../../evaluation/preparation';
import type { Source } from '../../evaluation/source';
import type { Language } from '../../locales';
import { loadModel } from '../../models/load';
import type { SourceChoice } from '../../workbook/room';
import { untilPainted } from '../in-slices';
import type { Draft } from '../state/draft';
import type { Action, PaneContext } from './action';
import { changeDraft } from './change-draft';

type ColumnChoices = Pick<
  Draft,
  'unitColumn' | 'peers' | 'columns' | 'confirmed' | 'leaveOut' | 'rows' | 'preparation'
>;

const suggestedFor = (draft: Draft, source: Source, language: Language): ColumnChoices => {
  const panel = yearColumn(source);
  const year = panel && { column: panel.column, value: panel.years[0] };
  const fresh = (unitColumn: number | null) => ({
    peers: null,
    confirmed: [],
    leaveOut: false,
    rows: { ...allRows, year, leftOut: exampleUnitsIn(source, unitColumn) },
    preparation: asTheyAre,
    unitColumn,
  });
  if (draft.topic.kind === 'own') {
    const yearAt = yearColumnAt(source);
    const columns = Object.fromEntries(
      ownIndicators(source).map(({ code, data }) => [code, data.sum[0] === yearAt ? null : data]),
    );
    return { ...fresh(suggestUnitColumn(source, null, language)), columns };
  }
  const { unitColumn, suggestions } = suggestMapping(loadModel(draft.topic.id), source, language);
  const columns = Object.fromEntries(suggestions.map(({ indicator, formula }) => [indicator.code, formula]));
  return { ...fresh(unitColumn), columns };
};

const sameHeaders = (draft: Draft, source: Source): boolean =>
  draft.headers.length === source.headers.length &&
  draft.headers.every((header, index) => header === source.headers[index]);

/**
 * Takes what was read as the draft's data. Answers about columns stay as long as the columns are the same; otherwise
 * they are suggested anew and the user is led back to them.
 */
export const takeSource = (context: PaneContext, source: Source): void => {
  const { draft, page } = context.store.getState();
  if (!draft) return;
  const place = { sheet: source.sheet, table: source.table, address: sourceAddress(source) };
  if (sameHeaders(draft, source)) {
    context.store.setState({ source, draft: { ...draft, place } });
    return;
  }
  const matchedAgain = draft.place?.sheet === place.sheet && draft.place.table === place.table;
  matchAnew(context, source);
  changeDraft(context, (before) => ({ ...before, place }));
  context.store.setState({ source, matchedAgain, page: page === 'home' || page === 'example' ? page : 'data' });
};

/** The columns as they are suggested for this table, in the place of what was answered about them. */
export const matchAnew = (context: PaneContext, source: Source): void => {
  const { language } = context.store.getState();
  changeDraft(context, (draft) => ({
    ...draft,
    ...suggestedFor(draft, source, language),
    headers: source.headers,
    furthest: 'data',
  }));
};

const whileReading = async (context: PaneContext, read: () => Promise<Source>): Promise<void> => {
  context.store.setState({ reading: true });
  try {
    await untilPainted();
    takeSource(context, await read());
  } finally {
    context.store.setState({ reading: false });
  }
};

export const takeSelection: Action = {
  id: 'take-selection',
  run: (context) => whileReading(context, () => context.room.readSelection()),
};

export const takeTable: Action<SourceChoice> = {
  id: 'take-table',
  run: (context, choice) => whileReading(context, () => context.room.readSource(choice)),
};

/** Reads the draft's data once more: after the sheet changed, or when a draft is taken up again. */
export const readAgain: Action = {
  id: 'read-again',
  run: async (context) => {
    const place = context.store.getState().draft?.place;
    if (place) await whileReading(context, () => context.room.readSource(place));
  },
};

/** Back to the question of which table, keeping every other answer. */
export const chooseOtherData: Action = {
  id: 'choose-other-data',
  run: (context) => {
    changeDraft(context, (draft) => ({ ...draft, place: null, furthest: 'data' }));
    context.store.setState({ source: null });
  },
};

export const lookForTables: Action = {
  id: 'look-for-tables',
  run: async ({ store, room }) => {
    const [sources, selection] = await Promise.all([room.listSources(), room.selectionAddress()]);
    store.setState({ sources, selection });
  },
};
