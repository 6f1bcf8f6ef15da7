import { BooleanNumber, DrawingTypeEnum, type IDataValidationRule } from '@univerjs/core';
import { boxOf, boxText } from '../grid/address';
import { describeCells } from './describe-cells';
import { describeChart } from './describe-charts';
import { describeLines, isInPlace } from './describe-lines';
import { describeConditional, describeValidation } from './describe-rules';
import { describeTables } from './describe-tables';
import { toFileFormula } from './formulas';
import { everySheet } from './open';
import { CannotSave } from './refusal';
import type { Snapshot } from './snapshot';
import { resourcesOf, type Resources } from './snapshot-resources';
import type { NameState, SheetState, WorkbookState } from './state';

/** What the file format library cannot write, and no file brings along, is refused by name instead of being left out. */
function describeAll<T, D>(
  things: readonly T[],
  id: (thing: T) => string,
  describe: (thing: T, index: number) => D | null,
  refuse: () => CannotSave,
): Map<string, D> {
  return new Map(
    things.map((thing, index) => {
      const described = describe(thing, index);
      if (described === null) throw refuse();
      return [id(thing), described];
    }),
  );
}

/** The grid keeps rules that accept everything; they matter when they show a prompt. */
const saysSomething = ({ type, prompt, promptTitle }: IDataValidationRule): boolean =>
  (type !== 'any' && type !== 'none') || Boolean(prompt) || Boolean(promptTitle);

const hasPicture = (resources: Resources, id: string): boolean =>
  Object.values(resources.drawings[id]?.data ?? {}).some(
    ({ drawingType }) => drawingType === DrawingTypeEnum.DRAWING_IMAGE,
  );

function describeSheet(
  snapshot: Snapshot,
  resources: Resources,
  id: string,
  functionNames: readonly string[],
): SheetState {
  const sheet = snapshot.data.sheets[id]!;
  const name = sheet.name ?? id;
  if (hasPicture(resources, id)) throw new CannotSave('picture', name);
  const cells = describeCells(snapshot, id, functionNames);
  const nameOfSheet = (other: string) => snapshot.data.sheets[other]?.name ?? other;
  return {
    id,
    name,
    isHidden: sheet.hidden === BooleanNumber.TRUE,
    isProtected: snapshot.protectedSheets.includes(id),
    tabColor: sheet.tabColor || null,
    showsGridlines: sheet.showGridlines !== BooleanNumber.FALSE,
    cells,
    rows: describeLines(sheet.rowData, (line) =>
      (line as { ia?: number }).ia === BooleanNumber.TRUE ? undefined : (line as { h?: number }).h,
    ),
    columns: describeLines(sheet.columnData, (line) => (line as { w?: number }).w),
    merges: (sheet.mergeData ?? []).map((range) => boxText(boxOf(range))),
    page: snapshot.pages[id] ?? null,
    freeze: { rows: Math.max(0, sheet.freeze?.ySplit ?? 0), columns: Math.max(0, sheet.freeze?.xSplit ?? 0) },
    tables: describeTables(resources, snapshot, id, cells),
    validations: new Map(
      (resources.validations[id] ?? []).filter(saysSomething).map((rule) => [rule.uid, describeValidation(rule)]),
    ),
    conditionals: describeAll(
      resources.conditionals[id] ?? [],
      ({ cfId }) => cfId,
      (rule, index) => describeConditional(rule, index + 1),
      () => new CannotSave('conditional', name),
    ),
    charts: describeAll(
      snapshot.charts.filter((chart) => chart.sheet === id),
      (chart) => chart.id,
      (chart) => {
        const written = describeChart(chart, nameOfSheet);
        return written && { chart, written };
      },
      () => new CannotSave('chart', name),
    ),
    isInPlace: isInPlace(sheet),
  };
}

/** A file keeps the cells that are printed as a name of the sheet. */
function printArea({ id, name, page }: SheetState): NameState[] {
  const formula = page?.area && onSheet(name, page.area);
  return formula ? [{ name: '_xlnm.Print_Area', formula, sheet: id }] : [];
}

const onSheet = (sheet: string, address: string): string =>
  `'${sheet.replaceAll("'", "''")}'!${address.replace(/[A-Z]+|\d+/g, '$$$&')}`;

/** The workbook in the file's own terms, whether it was made here or opened. */
export function describe(snapshot: Snapshot, functionNames: readonly string[]): WorkbookState {
  const resources = resourcesOf(snapshot);
  const isPresent = (id: string | undefined) => id === undefined || id === everySheet || id in snapshot.data.sheets;
  const names = Object.values(resources.names)
    .filter(({ localSheetId }) => isPresent(localSheetId))
    .map(({ name, formulaOrRefString, localSheetId = everySheet }): NameState => ({
      name,
      formula: toFileFormula(formulaOrRefString, functionNames),
      sheet: localSheetId === everySheet ? null : localSheetId,
    }));
  const sheets = snapshot.data.sheetOrder.map((id) => describeSheet(snapshot, resources, id, functionNames));
  return {
    sheets,
    names: [...names, ...sheets.flatMap(printArea)],
    activeSheet: snapshot.activeSheet,
  };
}
