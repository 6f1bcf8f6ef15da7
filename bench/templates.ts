import { templatePlan } from '../src/evaluation/plan/template-plan';
import { translator } from '../src/locales';
import { loadModel } from '../src/models/load';
import { carriedModels } from '../src/models/carried';
import { createHeadlessGrid } from '../src/workbench/grid/headless';
import { installHost } from '../src/workbench/office-host/host';
import { officeWorkbook } from '../src/workbook/office-workbook';

const turns = 3;

/** CPU seconds in which each model's template stands in a new workbook of the workbench, in the least disturbed turn. */
export async function templateSeconds(): Promise<ReadonlyMap<string, number>> {
  const seconds = new Map<string, number>();
  for (const id of carriedModels.keys()) {
    let least = Infinity;
    for (let turn = 0; turn < turns; turn++) least = Math.min(least, await insertion(id));
    seconds.set(id, least);
  }
  return seconds;
}

/** As the pane's button does it, in a workbook that has been started. */
async function insertion(id: string): Promise<number> {
  const univer = createHeadlessGrid();
  installHost(univer);
  const before = process.cpuUsage();
  const taken = await officeWorkbook.takenNames();
  const plan = templatePlan(loadModel(id.toLowerCase()), { t: translator('en'), language: 'en', taken });
  await officeWorkbook.write(plan, () => {}, new AbortController().signal);
  const { user, system } = process.cpuUsage(before);
  univer.dispose();
  return (user + system) / 1e6;
}
