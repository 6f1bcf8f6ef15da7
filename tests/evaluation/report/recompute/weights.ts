import { product, sum, times, toOne } from './arithmetic';
import { numberOrNaN, type NamedCells, type WeightsTable } from './cells';
import { weightsFromData } from './data-weights';
import { weightsFromAnswers } from './judgements';
import { Paragraph } from './paragraph';

export interface Weighed {
  readonly table: WeightsTable;
  readonly codes: string[];
  /** Units × indicators. */
  readonly values: number[][];
  readonly points: number[][];
}

const isCostIn = ({ table, codes }: Weighed): boolean[] =>
  table
    .column('direction')
    .slice(0, codes.length)
    .map((direction) => ['cost', '负向'].includes(String(direction)));

/** The weights with sum 1, of whichever origin the paragraph tells. */
export async function weightsOf(paragraph: Paragraph, cells: NamedCells, weighed: Weighed): Promise<number[]> {
  const said = paragraph.part(/Weights \(|权重 \(/, /Method: |方法：/);
  const way = said.find(/^(?:Weights|权重) \(combined, (\w+)\)/);
  if (way === null) {
    return said.says(/computed from x|计算：/)
      ? fromData(said, weighed)
      : toOne(await given(said, paragraph, cells, weighed));
  }
  said.must(/each with sum 1|各自合计为 1/);
  const both = await cells.range(paragraph.name('combined'));
  const [one, other] = [said.part(/s: |s：/, /o: |o：/), said.part(/o: |o：/, /$^/)];
  const typed = both.slice(0, weighed.codes.length).map((row) => numberOrNaN(row[2]));
  const s = toOne(await given(one, paragraph, cells, weighed, typed));
  return toOne(combined(said, way, s, fromData(other, weighed)));
}

/** Weights that people give: as they stand in their column, or as their answers imply them. */
async function given(
  said: Paragraph,
  paragraph: Paragraph,
  cells: NamedCells,
  { table, codes }: Weighed,
  typed = table.column('weight').slice(0, codes.length).map(numberOrNaN),
): Promise<number[]> {
  if (!said.says(/\((?:ahp|bwm)\)/)) {
    said.must(/column of weights|权重列/);
    return typed;
  }
  const dimensions = table.column('dimension').map(String);
  const answers = await cells.range(paragraph.name('judgements'));
  return weightsFromAnswers(
    said,
    answers,
    codes.map((code, at) => ({ code, dimension: dimensions[at] })),
  );
}

function fromData(said: Paragraph, weighed: Weighed): number[] {
  const way = said.say(/\(([\w-]+)\)(?:: computed|：由)/);
  const ofValues = said.says(
    /from x, the values of each indicator, better in the direction|各指标的值，优劣方向见方向列/,
  );
  if (!ofValues) said.must(/from x, the points of each indicator|各指标的分值/);
  const rows = (ofValues ? weighed.values : weighed.points).filter((row) => !row.every(Number.isNaN));
  return weightsFromData(said, way, rows, ofValues ? isCostIn(weighed) : weighed.codes.map(() => false));
}

function combined(said: Paragraph, way: string, s: number[], o: number[]): number[] {
  switch (way) {
    case 'linear': {
      const part = said.number(/([\d.]+)·s \+ \(1 − [\d.]+\)·o/);
      return s.map((weight, at) => part * weight + (1 - part) * o[at]);
    }
    case 'multiplicative':
      said.must('s·o/Σs·o');
      return s.map((weight, at) => weight * o[at]);
    case 'geometric':
      said.must('√(s·o)/Σ√(s·o)');
      return s.map((weight, at) => Math.sqrt(product([weight, o[at]])));
    default: {
      said.must('a·s + b·o', '[s·s s·o; o·s o·o]·(a, b) = (s·s, o·o)', 'a + b = 1');
      const [ss, so, oo] = [times(s, s), times(s, o), times(o, o)];
      const [a, b] = [(ss * oo - so * oo) / (ss * oo - so * so), (ss * oo - so * ss) / (ss * oo - so * so)];
      return s.map((weight, at) => (a * weight + b * o[at]) / sum([a, b]));
    }
  }
}

export { isCostIn };
