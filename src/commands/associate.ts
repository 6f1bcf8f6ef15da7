import { checkData } from './check-data';

/** Ties the ribbon's buttons to their functions; the names are those of the manifest. */
export function associateCommands(): void {
  Office.actions.associate('checkData', checkData);
}
