import { findFreePlace } from './free-place';
import { goTo } from './go-to';
import { inExcel } from './in-excel';
import { insertFormula } from './insert-formula';
import { selectedUnit } from './selected-unit';
import { listSources } from './list-sources';
import { goToRanking, onRanking, readRanking, readRankingTable } from './ranking';
import { readSelectedCells } from './read-selected-cells';
import { readSelection, readSource } from './read-source';
import type { WorkbookRoom } from './room';
import { onSelection, selectionAddress } from './selection';
import { onSourceChanged } from './source-events';
import { readState } from './state';
import { readTakenNames } from './taken-names';

// What the first paint does without is fetched when it is asked for.
const analyses = () => import('./analyses');
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
  write: async (...plan) => (await import('./write/write-plan')).writePlan(...plan),
  fix: async (...fixes) => (await import('./write/apply-fixes')).applyFixes(...fixes),
  findFreePlace,
  insertFormula,
  listEvaluations: async (tellDamaged) => (await import('./stored-evaluations')).listEvaluations(tellDamaged),
  listOwnModels: async () => (await import('./own-models')).listOwnModels(),
  readChoices: async (stored) => (await import('./stored-choices')).readStoredChoices(stored),
  readRanking,
  readRobustness: async (stored) => (await import('./robustness')).readStoredRobustness(stored),
  listAnalyses: async (tellDamaged) => (await analyses()).listAnalyses(tellDamaged),
  readAnalysis: async (stored) => (await analyses()).readAnalysis(stored),
  goToAnalysis: async (stored) => (await analyses()).goToAnalysis(stored),
  onAnalysis: async (...asked) => (await analyses()).onAnalysis(...asked),
  readRankingTable,
  selectedUnit,
  listRecent: async (most) => (await import('./recent')).listRecent(most),
  readPlaces: async (stored) => (await import('./places')).readPlaces(stored),
  readLiveness: async (stored) => (await import('./live-cells')).readLiveness(stored),
  freeze: async (plan) => (await freezing()).freeze(plan),
  makeLive: async (stored) => (await freezing()).makeLive(stored),
  goTo,
  goToRanking,
  onSelection,
  onSourceChanged,
  onRanking,
};
