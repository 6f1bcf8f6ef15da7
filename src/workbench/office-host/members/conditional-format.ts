import { boxOf } from '../../grid/address';
import type { Book } from '../../grid/book';
import {
  addConditional,
  canAddConditional,
  conditional,
  conditionalsOf,
  deleteConditional,
  type ConditionalKey,
} from '../../grid/conditional-formats';
import { fail } from '../errors';
import type { Members } from '../member';

const typeNames: Readonly<Record<string, string>> = {
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  highlightCell: 'Custom',
};

export const conditionalFormatCollectionMembers = (book: Book): Members<'ConditionalFormatCollection'> => ({
  items: { is: 'ConditionalFormat', each: (area) => conditionalsOf(book, area) },
  add: {
    is: 'ConditionalFormat',
    find: (area, kind) => {
      if (!canAddConditional(kind)) {
        fail(
          'NotImplemented',
          `Conditional formats "${kind}" are not part of the workbench.`,
          'ConditionalFormatCollection.add',
        );
      }
      return addConditional(book, area, kind);
    },
  },
  getCount: { answer: (area) => conditionalsOf(book, area).length },
  getItemAt: { is: 'ConditionalFormat', find: (area, index) => conditionalsOf(book, area)[index] ?? null },
  getItem: {
    is: 'ConditionalFormat',
    find: (area, id) => conditionalsOf(book, area).find((key) => key.id === id) ?? null,
  },
  clearAll: { act: (area) => conditionalsOf(book, area).forEach((key) => deleteConditional(book, key)) },
});

const areaOf = (book: Book, key: ConditionalKey) => {
  const range = conditional(book, key).ranges[0];
  return range ? { sheet: key.sheet, ...boxOf(range) } : null;
};

export const conditionalFormatMembers = (book: Book): Members<'ConditionalFormat'> => ({
  id: { get: (key) => key.id },
  type: { get: (key) => typeNames[conditional(book, key).rule.type] as Excel.ConditionalFormatType },
  dataBar: { is: 'DataBarConditionalFormat', of: (key) => key },
  colorScale: { is: 'ColorScaleConditionalFormat', of: (key) => key },
  custom: { is: 'CustomConditionalFormat', of: (key) => key },
  getRange: { is: 'Range', find: (key) => areaOf(book, key) },
  getRangeOrNullObject: { is: 'Range', find: (key) => areaOf(book, key) },
  delete: { act: (key) => deleteConditional(book, key) },
});
