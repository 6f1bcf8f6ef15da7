import { changeOf } from '../../evaluation/change/change-of';
import { asEarlierTable, byLikeness } from '../../evaluation/change/earlier-tables';
import { changePlan, isMoved } from '../../evaluation/change/change-plan';
import { evaluationThen, obstacleToChange } from '../../evaluation/change/last-year';
import { yearColumn, yearName } from '../../evaluation/mapping/year-column';
import type { Plan } from '../../evaluation/plan/plan';
import type { Source } from '../../evaluation/source';
import { translator } from '../../locales';
import type { Comparison, EarlierChoice } from '../state/comparison';
import { outcomeOf } from '../state/outcome';
import type { SourceChoice } from '../../workbook/room';
import { untilPainted } from '../in-slices';
import type { Action, PaneContext } from './action';
import { readLive } from './read-live';

const nothing: Comparison = {
  choices: [],
  obstacle: null,
  compared: null,
  comparing: false,
  plan: null,
  written: null,
};

const change = ({ store }: PaneContext, changes: Partial<Comparison>): void => {
  if (store.getState().page !== 'change') return;
  store.setState(({ comparison }) => ({ comparison: { ...(comparison ?? nothing), ...changes } }));
};

const yearsIn = (source: Source, table: SourceChoice | null) => {
  const found = yearColumn(source);
  return (found?.years ?? []).map((value) => ({
    kind: 'year' as const,
    year: { column: found!.column, value },
    table,
  }));
};

/** Finds what the shown evaluation can be compared with, or why it cannot. */
export const findEarlier: Action = {
  id: 'find-earlier',
  run: async (context) => {
    const { store, room } = context;
    await readLive.run(context);
    const { live } = store.getState();
    if (!live) return;
    const { place } = await room.readChoices(live.stored);
    const [whole, sources] = await Promise.all([room.readSource(place), room.listSources()]);
    const { year } = live.evaluation.rows;
    const years = year === null ? [] : yearsIn(whole, null).filter((one) => one.year.value !== year.value);
    const own = live.evaluation.source;
    const others = sources.filter(({ sheet, table }) =>
      own.table === null ? sheet !== own.sheet : table !== own.table,
    );
    const tables = await Promise.all(
      others.map(async (table) => {
        const likeness = asEarlierTable(live.evaluation, await room.readSource(table));
        return likeness === null ? [] : [{ kind: 'table' as const, table, likeness }];
      }),
    );
    const likely = tables.flat().sort((one, other) => byLikeness(one.likeness, other.likeness));
    change(context, { ...nothing, choices: [...years, ...likely], obstacle: obstacleToChange(live) });
  },
};

/** What comes of the chosen year, or nothing where no result is shown. */
async function comparedWith({ store, room }: PaneContext, choice: EarlierChoice): Promise<Partial<Comparison>> {
  const { live, language } = store.getState();
  if (!live) return {};
  const place = choice.table ?? (await room.readChoices(live.stored)).place;
  const source = await room.readSource(place);
  const years = choice.kind === 'table' ? yearsIn(source, choice.table) : [];
  if (years.length > 0) return { choices: years };
  const then = evaluationThen(live, { source, year: choice.kind === 'year' ? choice.year : null });
  if ('kind' in then) return { obstacle: then };
  const outcome = outcomeOf(then);
  if (outcome.kind !== 'result') return { obstacle: { kind: 'unreadable' } };
  const { year } = live.evaluation.rows;
  const labels = {
    then: choice.kind === 'year' ? yearName(choice.year.value, language) : (choice.table.table ?? choice.table.sheet),
    now: year === null ? translator(language)('change.now') : yearName(year.value, language),
  };
  return {
    obstacle: null,
    compared: {
      now: live,
      then: { evaluation: then, result: outcome.result },
      change: changeOf(outcome.result, live.result),
      labels,
    },
  };
}

/** Scores the chosen year by the weights and scales of the shown evaluation; of a table with years, asks which one. */
export const compareYears: Action<EarlierChoice> = {
  id: 'compare-years',
  run: async (context, choice) => {
    change(context, { comparing: true });
    try {
      await untilPainted();
      change(context, await comparedWith(context, choice));
    } finally {
      change(context, { comparing: false });
    }
  },
};

/** Shows what would be written of the comparison. */
export const previewChange: Action = {
  id: 'preview-change',
  run: async (context) => {
    const { store, room, environment } = context;
    const { comparison, live, language } = store.getState();
    if (!comparison?.compared || !live) return;
    const { stored } = live;
    const [places, taken, workbook] = await Promise.all([room.readPlaces(stored), room.takenNames(), room.state()]);
    if (isMoved(places)) return change(context, { obstacle: { kind: 'moved' } });
    const { version } = environment;
    const options = { stored, places, t: translator(language), language, taken, now: environment.now(), version };
    store.setState({ workbook });
    change(context, { plan: changePlan(comparison.compared, options) });
  },
};

export const leaveChangePreview: Action = {
  id: 'leave-change-preview',
  run: (context) => change(context, { plan: null }),
};

/** Back to the choice of a year. */
export const chooseOtherYear: Action = {
  id: 'choose-other-year',
  run: (context) => change(context, { compared: null, obstacle: null, written: null }),
};

/** Writes exactly what was shown. */
export const writeChange: Action<Plan> = {
  id: 'write-change',
  run: async (context, plan) => {
    await context.room.write(plan, () => {}, new AbortController().signal);
    change(context, { plan: null, written: plan.activate });
  },
};
