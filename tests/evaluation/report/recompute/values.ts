import type { CellValue } from '../../../../src/evaluation/source';
import { deviation, mean, present, sum } from './arithmetic';
import { numberOrNaN, type NamedCells, type WeightsTable } from './cells';
import { calculated } from './expressions';
import type { Paragraph } from './paragraph';

/** The rows of the data that are units. */
export interface Units {
  readonly names: string[];
  /** The cell of each unit in the column with this header. */
  column(header: string): CellValue[];
}

/** The rows of the data that the paragraph takes for units. */
export async function unitsOf(paragraph: Paragraph, cells: NamedCells): Promise<Units> {
  const sheet = paragraph.say(/Data: \S+ of the sheet “([^”]+)”|数据：工作表“([^”]+)”的/);
  const address = paragraph.say(/Data: (\S+) of the sheet|数据：工作表“[^”]+”的 ([^，]+)，/);
  const [headers, ...table] = await cells.area(sheet, address);
  const named = paragraph.find(/named by the column “([^”]+)”|名称见“([^”]+)”列/);
  if (named === null) paragraph.must(/named by the number of its row|名称见其行号/);
  const year = /only the rows with (.+?) = (.+?) were taken|表中只取 (.+?) = (.+?) 的行/.exec(paragraph.text);
  const [column, value] = year ? year.slice(1).filter((part) => part !== undefined) : [null, null];
  const leftOut = paragraph.says(/left out by choice|按选择未纳入的对象/)
    ? (await cells.range(paragraph.name('left_out'))).flat().map((name) => String(name).toLowerCase())
    : [];
  const rows = table.filter((row) => {
    const name = named === null ? '' : String(row[headers.indexOf(named)]).toLowerCase();
    return !leftOut.includes(name) && (column === null || String(row[headers.indexOf(column)]) === value);
  });
  const columnAt = (header: string) => rows.map((row) => row[headers.indexOf(header)]);
  return { names: named === null ? rows.map((_, at) => `row ${at}`) : columnAt(named).map(String), column: columnAt };
}

/** Values of everything in the table of weights as the data gives them, by code. */
export function valuesFromData(paragraph: Paragraph, table: WeightsTable, units: Units): Map<string, number[]> {
  const heading = paragraph.say(/stands in “([^”]+)” of coop|见 coop_weights\S* 的“([^”]+)”列/);
  const codes = table.column('code').map(String);
  const sources = table.column({ heading }).map(String);
  const cellOf = (header: string, unit: number) => numberOrNaN(units.column(header)[unit]);
  const valueOf = (source: string, unit: number): number => {
    const [, derived] = /^derived: (.*)$/s.exec(source) ?? [];
    if (derived === undefined) return calculated(source, (header) => cellOf(header, unit));
    const [expression, ...meant] = derived.split(/, \[((?:[^'[\]]|'['[\]])+)\] = /);
    const variables = new Map(
      meant.flatMap((name, at): [string, string][] => (at % 2 === 0 ? [[name, meant[at + 1]]] : [])),
    );
    return calculated(expression, (name) => valueOf(variables.get(name) ?? sources[codes.indexOf(name)], unit));
  };
  return new Map(codes.map((code, at) => [code, units.names.map((_, unit) => valueOf(sources[at], unit))]));
}

/** The values of the indicators after what was done with gaps and outliers. */
export function preparedValues(paragraph: Paragraph, raw: number[][], codes: string[], units: Units): number[][] {
  const way = paragraph.find(/were filled \((\w+)\)|填补 \((\w+)\)/);
  const grouped = paragraph.find(/inside each group of “([^”]+)”; a unit|在“([^”]+)”的各组内进行；/);
  const groups = grouped === null ? units.names.map(() => '') : units.column(grouped);
  const hasAny = units.names.map((_, unit) => raw.some((column) => !Number.isNaN(column[unit])));
  const treated = paragraph.codes(/Outliers \(treated\) of (.+?):|离群值 \(treated\)，(.+?)：/);
  if (treated.length > 0) paragraph.must('SKEW', 'KURT', 'ln(x − min + 0.01·(max − min))', '3.5', /than five|五个以上/);
  return raw.map((column, at) => {
    const filled = way === null ? column : column.map((value, unit) => (hasAny[unit] ? filledBy(way, unit) : value));
    return treated.includes(codes[at]) ? withoutOutliers(filled) : filled;

    function filledBy(way: string, unit: number): number {
      if (!Number.isNaN(column[unit])) return column[unit];
      const among = present(column.filter((_, other) => groups[other] === groups[unit])).sort((a, b) => a - b);
      const middle = (among.length - 1) / 2;
      const fillers: Record<string, number> = {
        mean: mean(among),
        median: (among[Math.floor(middle)] + among[Math.ceil(middle)]) / 2,
        min: among[0],
        zero: 0,
      };
      return fillers[way];
    }
  });
}

function withoutOutliers(column: number[]): number[] {
  const pulled = [...column];
  const moved = new Set<number>();
  for (;;) {
    const values = present(pulled);
    const skew = skewness(values);
    if (!(Math.abs(skew) > 2 && excessKurtosis(values) > 3.5)) return pulled;
    const extreme = skew > 0 ? Math.max(...values) : Math.min(...values);
    const rest = values.filter((value) => value !== extreme);
    pulled.forEach((value, unit) => {
      if (value === extreme) moved.add(unit);
    });
    if (moved.size > 5) break;
    for (const unit of moved) {
      if (pulled[unit] === extreme) pulled[unit] = skew > 0 ? Math.max(...rest) : Math.min(...rest);
    }
  }
  const [low, high] = [Math.min(...present(column)), Math.max(...present(column))];
  return column.map((value) => Math.log(value - low + 0.01 * (high - low)));
}

const powers = (values: number[], power: number): number =>
  sum(values.map((value) => ((value - mean(values)) / deviation(values)) ** power));

function skewness(values: number[]): number {
  const n = values.length;
  return (n / (n - 1) / (n - 2)) * powers(values, 3);
}

function excessKurtosis(values: number[]): number {
  const n = values.length;
  const factor = (n * (n + 1)) / (n - 1) / (n - 2) / (n - 3);
  return factor * powers(values, 4) - (3 * (n - 1) ** 2) / (n - 2) / (n - 3);
}
