import type { Intent } from '../workbook/intent';
import { openPaneFor } from './open-pane-for';

/** The functions that the manifest names, and what each asks of the pane. */
const commands: Readonly<Record<string, Intent>> = {
  checkData: 'check-selection',
  showFunctions: 'functions',
  showRobustness: 'robustness',
  showReport: 'report',
  freezeValues: 'freeze',
  explainUnit: 'explain-unit',
};

/** Ties the ribbon's buttons to their functions. */
export function associateCommands(): void {
  for (const [name, intent] of Object.entries(commands)) Office.actions.associate(name, openPaneFor(intent));
}
