import { excelFunction } from './excel-function';
import { heavyIds } from './heavy-functions';
import { heavyPage } from './heavy-page';

export function associateHeavyFunctions(): void {
  const page = heavyPage();
  for (const id of heavyIds) CustomFunctions.associate(id, excelFunction(id, page));
}
