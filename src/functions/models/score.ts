import { CellIssue, type Issue } from '../../cells/issue';
import { readItemGroups } from '../../cells/items';
import { readSwitch } from '../../cells/option';
import { readTableColumns, type TableColumns } from '../../cells/table';
import { readColumnLabels } from '../../cells/vector';
import type { ScorableModel } from '../../models/scorable';
import { ScoreRefusal } from '../../models/score/refusal';
import { scoreModel, type ModelScore } from '../../models/score/score-model';
import type { Text } from '../../models/text';
import { answer, type Spill } from '../answer';
import { wordsOf } from '../headers';
import { displayLanguage } from '../language';
import { shown, spillCells } from '../spill';
import { inGivenColumns, readNamedUnits } from './named-units';
import { readModel, readProfile } from './reading';
import { shownText } from './words';

/**
 * Scores units by a scoring model: points of each dimension, total, how much of the weight has data, and grade.
 * @customfunction MODEL.SCORE MODEL.SCORE
 * @helpurl https://localhost:3000/help/MODEL.SCORE.html
 * @param {unknown} model Id of the model, M1 to M8, as MODELS lists it.
 * @param {unknown[][]} codes Code of the indicator in each column of the data, as MODEL.INDICATORS lists them, or a template's headers.
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row; names may stand first. Values may be missing.
 * @param {unknown} [profile] Code of the profile whose weights and goalposts apply. Omitted: the model's own.
 * @param {unknown[][]} [groups] The peer group of each unit, for percentiles and shares. Omitted: all units are one group.
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} A column of points for each dimension, then total, coverage of weight and grade.
 */
export function modelScores(
  model: unknown,
  codes: unknown[][],
  data: unknown[][],
  profile?: unknown,
  groups?: unknown[][],
  headers?: unknown,
): unknown[][] {
  return answer(() => {
    const given = readModel(model);
    const profileCode = readProfile(profile, given);
    const withHeaders = readSwitch(headers, 'headers');
    const units = readNamedUnits(codes, data, given.model);
    const { table, score } = inGivenColumns(units, () => {
      const table = readTableColumns(units.data, 'data', { missing: 'allowed' });
      const columnCodes = readColumnLabels(units.codes, 'codes', table.columns.length);
      const peers = readItemGroups(groups, 'groups', table);
      const score = refused(given.id, table, () =>
        scoreModel(given.model, columnCodes, table.columns, { profile: profileCode, groups: peers }),
      );
      return { table, score };
    });
    const spill = spillCells(table, rowsOf(score));
    return withHeaders ? [headerOf(given.model), ...spill] : spill;
  });
}

function headerOf({ dimensions }: ScorableModel): string[] {
  return [...dimensions.map(({ name }) => shownText(name)), ...wordsOf(['total', 'coverage', 'grade'])];
}

function rowsOf({ dimensionPoints, totals, coverage, failedGates, classes }: ModelScore<unknown>): Spill {
  const isEnglish = displayLanguage() === 'en';
  const dimensions = dimensionPoints.length;
  const width = dimensions + 3;
  const rows: Spill = [];
  for (let unit = 0; unit < totals.length; unit++) {
    const cells = new Array<Spill[number][number]>(width);
    for (let dimension = 0; dimension < dimensions; dimension++) {
      cells[dimension] = shown(dimensionPoints[dimension][unit]);
    }
    cells[dimensions] = shown(totals[unit]);
    cells[dimensions + 1] = coverage[unit];
    cells[dimensions + 2] = Number.isNaN(totals[unit])
      ? withoutScore(failedGates[unit], isEnglish)
      : gradeOf(classes[unit], isEnglish);
    rows.push(cells);
  }
  return rows;
}

function gradeOf(label: Text | null, isEnglish: boolean): string {
  if (label === null) return '';
  return isEnglish ? label.en : label.zh;
}

/** Why a unit has no total, where its grade would stand. */
function withoutScore(gates: readonly string[], isEnglish: boolean): string {
  if (gates.length === 0) return isEnglish ? 'incomplete' : '数据不全';
  return isEnglish ? `fails ${gates.join(', ')}` : `未通过 ${gates.join('、')}`;
}

function refused<Result>(model: string, table: TableColumns, compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (error instanceof ScoreRefusal) throw new CellIssue(issueOf(error, model, table));
    throw error;
  }
}

function issueOf({ reason, subject, row, column, expected }: ScoreRefusal, model: string, table: TableColumns): Issue {
  const item = { argument: 'codes', item: (column ?? 0) + 1 };
  const cell = { argument: 'data', row: table.rowOf[row ?? 0] + 1, column: (column ?? 0) + 1 };
  const value = table.columns[column ?? 0][row ?? 0];
  switch (reason) {
    case 'code-unknown':
      return { code: reason, ...item, text: subject, model };
    case 'code-twice':
      return { code: 'code-repeated', ...item, text: subject };
    case 'required-missing':
      return { code: 'codes-missing', argument: 'codes', model, codes: expected };
    case 'no-scored-code':
      return { code: reason, argument: 'codes', model };
    case 'profile-unknown':
      return { code: 'unknown-option', argument: 'profile', text: subject, accepted: expected };
    case 'parts-missing':
      return { code: reason, ...item, text: subject, parts: expected };
    case 'value-outside': {
      const [low, high] = expected.map(Number);
      return { code: reason, ...cell, value, indicator: subject, low, high: Number.isNaN(high) ? null : high };
    }
    case 'not-a-choice':
      return { code: reason, ...cell, value, indicator: subject, accepted: expected.map(Number) };
  }
}
