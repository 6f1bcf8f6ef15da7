import { goToAnalysis, listAnalyses, onAnalysis, readAnalysis } from './analyses';
import { findFreePlace } from './free-place';
import { goTo } from './go-to';
import { inExcel } from './in-excel';
import { insertFormula } from './insert-formula';
import { selectedUnit } from './selected-unit';
import { freeze, makeLive } from './write/freeze';
import { readLiveness } from './live-cells';
import { listSources } from './list-sources';
import { goToRanking, onRanking, readRanking, readRankingTable } from './ranking';
import { readSelectedCells } from './read-selected-cells';
import { readSelection, readSource } from './read-source';
import { readStoredRobustness } from './robustness';
import type { WorkbookRoom } from './room';
import { onSelection, selectionAddress } from './selection';
import { onSourceChanged } from './source-events';
import { readState } from './state';
import { readStoredChoices } from './stored-choices';
import { listEvaluations } from './stored-evaluations';
import { readTakenNames } from './taken-names';
import { applyFixes } from './write/apply-fixes';
import { writePlan } from './write/write-plan';

/** The workbook that the add-in runs in. */
export const officeWorkbook: WorkbookRoom = {
  state: () => inExcel(readState),
  readSelection,
  readSelectedCells,
  selectionAddress,
  listSources,
  readSource,
  takenNames: () => inExcel(readTakenNames),
  write: writePlan,
  fix: applyFixes,
  findFreePlace,
  insertFormula,
  listEvaluations,
  readChoices: readStoredChoices,
  readRanking,
  readRobustness: readStoredRobustness,
  listAnalyses,
  readAnalysis,
  goToAnalysis,
  onAnalysis,
  readRankingTable,
  selectedUnit,
  readLiveness,
  freeze,
  makeLive,
  goTo,
  goToRanking,
  onSelection,
  onSourceChanged,
  onRanking,
};
