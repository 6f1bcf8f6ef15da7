import { goToAnalysis, listAnalyses, onAnalysis, readAnalysis } from './analyses';
import { findFreePlace } from './free-place';
import { goTo } from './go-to';
import { inExcel } from './in-excel';
import { insertFormula } from './insert-formula';
import { selectedUnit } from './selected-unit';
import { listSources } from './list-sources';
import { goToRanking, onRanking, readRanking, readRankingTable } from './ranking';
import { readSelectedCells } from './read-selected-cells';
import { readSelection, readSource } from './read-source';
import { readStoredRobustness } from './robustness';
import type { WorkbookRoom } from './room';
import { onSelection, selectionAddress } from './selection';
import { onSourceChanged } from './source-events';
import { readState } from './state';
import { listEvaluations } from './stored-evaluations';
import { readTakenNames } from './taken-names';
import { writePlan } from './write/write-plan';

// What only a later step asks for is fetched then.
const freezing = () => import('./write/freeze');

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
  fix: async (...fixes) => (await import('./write/apply-fixes')).applyFixes(...fixes),
  findFreePlace,
  insertFormula,
  listEvaluations,
  readChoices: async (stored) => (await import('./stored-choices')).readStoredChoices(stored),
  readRanking,
  readRobustness: readStoredRobustness,
  listAnalyses,
  readAnalysis,
  goToAnalysis,
  onAnalysis,
  readRankingTable,
  selectedUnit,
  readLiveness: async (stored) => (await import('./live-cells')).readLiveness(stored),
  freeze: async (plan) => (await freezing()).freeze(plan),
  makeLive: async (stored) => (await freezing()).makeLive(stored),
  goTo,
  goToRanking,
  onSelection,
  onSourceChanged,
  onRanking,
};
