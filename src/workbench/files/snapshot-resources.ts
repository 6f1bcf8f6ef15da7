import type { IDataValidationRule } from '@univerjs/core';
import type { ITableJson } from '@univerjs/sheets-table';
import type { ConditionalRule } from '../grid/conditional-formats';
import type { Snapshot } from './snapshot';

/** What the grid's plugins keep beside the sheets, by sheet. */
export interface Resources {
  readonly conditionals: Readonly<Record<string, ConditionalRule[]>>;
  readonly validations: Readonly<Record<string, IDataValidationRule[]>>;
  readonly tables: Readonly<Record<string, { tables: ITableJson[] }>>;
  readonly drawings: Readonly<Record<string, { data?: Record<string, { drawingType: number }> }>>;
  readonly names: Readonly<Record<string, { name: string; formulaOrRefString: string; localSheetId?: string }>>;
}

export function resourcesOf({ data }: Snapshot): Resources {
  const read = (name: string) => {
    const found = data.resources?.find((resource) => resource.name === name)?.data;
    return found ? JSON.parse(found) : {};
  };
  return {
    conditionals: read('SHEET_CONDITIONAL_FORMATTING_PLUGIN'),
    validations: read('SHEET_DATA_VALIDATION_PLUGIN'),
    tables: read('SHEET_TABLE_PLUGIN'),
    drawings: read('SHEET_DRAWING_PLUGIN'),
    names: read('SHEET_DEFINED_NAME_PLUGIN'),
  };
}
