import type { Analysis } from '../../evaluation/analyses/analysis';
import type { InputTable } from '../../evaluation/analyses/input-table';
import { fits, isNamedFor } from '../../evaluation/analyses/inputs';
import type { Source } from '../../evaluation/source';
import { WorkbookProblem, type SourceChoice, type WorkbookRoom } from '../../workbook/room';

/**
 * The input tables of an analysis by their ids, null where there is none. Those of which it was written come first
 * (`written` names them), then those with an input's own name, then what has its headers: on the sheet that the user
 * looks at, else the latest.
 */
export async function findInputs(
  room: WorkbookRoom,
  { model, inputs }: Analysis,
  written: readonly string[],
): Promise<Record<string, Source | null>> {
  const [choices, selection] = await Promise.all([room.listSources(), room.selectionAddress()]);
  const latestFirst = [...choices].reverse();
  const found: Record<string, Source | null> = {};
  for (const [at, table] of inputs.entries()) {
    const wanted: readonly ((choice: SourceChoice) => boolean)[] = [
      ({ sheet, table, address }) => written[at] === (table ?? `${sheet}!${address}`),
      (choice) => isNamedFor({ model }, table, choice.table),
      ({ sheet }) => isOn(selection, sheet),
      () => true,
    ];
    const order = new Set(wanted.flatMap((isWanted) => latestFirst.filter(isWanted)));
    found[table.id] = await firstFitting(room, [...order], table);
  }
  return found;
}

/** Addresses put a sheet's name into quotation marks where it needs them. */
const isOn = (address: string, sheet: string): boolean =>
  address.startsWith(`${sheet}!`) || address.startsWith(`'${sheet.replaceAll("'", "''")}'!`);

async function firstFitting(
  room: WorkbookRoom,
  choices: readonly SourceChoice[],
  table: InputTable,
): Promise<Source | null> {
  for (const choice of choices) {
    const source = await readOrNull(room, choice);
    if (source && fits(table, source)) return source;
  }
  return null;
}

/** A table of the user's that holds nothing yet is not what is looked for. */
const readOrNull = (room: WorkbookRoom, choice: SourceChoice): Promise<Source | null> =>
  room.readSource(choice).catch((reason: unknown) => {
    if (reason instanceof WorkbookProblem && reason.code === 'headers-only') return null;
    throw reason;
  });
