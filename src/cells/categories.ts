import { rangeOf } from './range';
import { readTable, type Table, type TableOptions } from './table';
import { isMissing, readValue, textOf } from './value';

/** A table of categories, which may be words or numbers, as whole numbers in the order of first appearance. */
export function readCategories(argument: unknown, name: string, options?: TableOptions): Table {
  const codes = new Map<string, number>();
  const codeOf = (word: string): number => {
    const code = codes.get(word) ?? codes.size;
    codes.set(word, code);
    return code;
  };
  const coded = rangeOf(argument).map((cells) =>
    cells.map((cell) => {
      if (isMissing(cell)) return null;
      const reading = readValue(cell);
      if (reading.kind === 'number') return codeOf(String(reading.value));
      // A number beyond calculating stays as it is, to be refused with its place.
      return reading.kind === 'extreme' ? cell : codeOf(textOf(cell));
    }),
  );
  return readTable(coded, name, options);
}
