import { associateCommands } from './associate';

// Bundled with the pane, with which the commands share one runtime and its state.
void Office.onReady(associateCommands);
