import type { CellValue } from '../source';
import type { BestWorstAnswers, Judge } from './best-worst';
import { judgementOf, questionsOf, withJudgement, type Expert, type Judgement } from './judgements';
import type { Level } from './levels';

type Cells = readonly (readonly CellValue[])[];

/** Columns of the range of judgements: rows are found by the codes in them, so that they may be moved. */
const [expertColumn, codeColumn, firstColumn] = [1, 2, 4];

/** The code that an element has now for the code that it has in the sheet. */
type CodeNow = (code: string) => string;

const codeIn = (row: readonly CellValue[], codeNow: CodeNow): string =>
  String(row[codeColumn] ?? '')
    .trim()
    .split('|')
    .map(codeNow)
    .join('|');
const nameIn = (row: readonly CellValue[]): string => String(row[expertColumn] ?? '').trim();

/** A judgement as it stands; null where the cell holds none, so that its question is open again. */
const judgementIn = (cell: CellValue | undefined): number | null =>
  typeof cell === 'number' && cell > 0 ? cell : null;

/** The answers of all experts as their squares tell them now. */
export function readExperts(levels: readonly Level[], cells: Cells, codeNow: CodeNow): Expert[] {
  const codes = new Set(levels.flatMap(({ elements }) => elements.map(({ code }) => code)));
  const rows = cells.filter(
    (row) => codes.has(codeIn(row, codeNow)) && row.slice(firstColumn).some((cell) => cell !== ''),
  );
  const names = [...new Set(rows.map(nameIn))];
  return names.map((name) => {
    const own = rows.filter((row) => nameIn(row) === name);
    const judgements = levels.flatMap((level) =>
      questionsOf(level).flatMap(({ row, column }): Judgement[] => {
        const line = own.find((cells) => codeIn(cells, codeNow) === row.code);
        const position = level.elements.findIndex(({ code }) => code === column.code);
        const times = judgementIn(line?.[firstColumn + position]);
        return times === null ? [] : [{ row: row.code, column: column.code, times, first: null }];
      }),
    );
    return { name, judgements: withFirstAnswers(name, judgements, cells, codeNow) };
  });
}

/** Rows whose code names a pair tell what was answered before a suggestion was taken. */
function withFirstAnswers(
  name: string,
  judgements: readonly Judgement[],
  cells: Cells,
  codeNow: CodeNow,
): readonly Judgement[] {
  return cells
    .filter((row) => codeIn(row, codeNow).includes('|') && nameIn(row) === name)
    .reduce<readonly Judgement[]>((all, line) => {
      const [row, column] = codeIn(line, codeNow).split('|');
      const judgement = judgementOf(all, row, column);
      const first = judgementIn(line[firstColumn]);
      return judgement && first !== null ? withJudgement(all, { ...judgement, first }) : all;
    }, judgements);
}

/** The comparisons with the best and the worst as their lists tell them now; where several people answered, of each. */
export function readJudges(levels: readonly Level[], cells: Cells, codeNow: CodeNow): Judge[] {
  const rows = cells.filter((row) => row.slice(firstColumn, firstColumn + 2).some((cell) => typeof cell === 'number'));
  const codes = rows.map((row) => codeIn(row, codeNow));
  const isOnePerson = new Set(codes).size === codes.length;
  if (isOnePerson) return [{ name: '', answers: bestWorstIn(levels, rows, codeNow) }];
  return [...new Set(rows.map(nameIn))].map((name) => ({
    name,
    answers: bestWorstIn(
      levels,
      rows.filter((row) => nameIn(row) === name),
      codeNow,
    ),
  }));
}

function bestWorstIn(levels: readonly Level[], cells: Cells, codeNow: CodeNow): BestWorstAnswers[] {
  return levels.map(({ dimension, elements }): BestWorstAnswers => {
    const lists = elements.map(({ code }) => {
      const line = cells.find((row) => codeIn(row, codeNow) === code);
      return { code, toOthers: judgementIn(line?.[firstColumn]), toWorst: judgementIn(line?.[firstColumn + 1]) };
    });
    const best = lists.find(({ toOthers }) => toOthers === 1)?.code ?? null;
    const worst = lists.find(({ toWorst }) => toWorst === 1)?.code ?? null;
    const answers = (value: (line: (typeof lists)[number]) => number | null, itself: string | null) =>
      Object.fromEntries(
        lists.flatMap((line) => {
          const answer = value(line);
          return answer === null || line.code === itself ? [] : [[line.code, answer]];
        }),
      );
    return {
      dimension,
      best,
      worst,
      bestToOthers: answers(({ toOthers }) => toOthers, best),
      othersToWorst: answers(({ toWorst }) => toWorst, worst),
    };
  });
}
