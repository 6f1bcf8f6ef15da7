/** A piece of a sentence that follows cells: the formula that says it, and what it says now. */
export interface LivePiece {
  readonly formula: string;
  readonly shown: string;
}

export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A sentence that follows cells: live`The gap is ${digits('B4', 0.5, 1)} points.` */
export function live(words: TemplateStringsArray, ...pieces: readonly LivePiece[]): LivePiece {
  const parts = words.flatMap((word, at) => [
    ...(word === '' ? [] : [{ formula: quoted(word), shown: word }]),
    ...(at < pieces.length ? [pieces[at]] : []),
  ]);
  return { formula: parts.map(({ formula }) => formula).join('&'), shown: parts.map(({ shown }) => shown).join('') };
}

/** A number with so many decimals. */
export const digits = (cell: string, value: number, decimals = 0): LivePiece => ({
  formula: `TEXT(${cell},${quoted(decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`)})`,
  shown: rounded(value, decimals),
});

/** A share from 0 to 1 as per cent. */
export const percent = (cell: string, value: number, decimals = 0): LivePiece => ({
  formula: `TEXT(${cell},${quoted(`${decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`}%`)})`,
  shown: `${rounded(100 * value, decimals)}%`,
});

export const word = (cell: string, shown: string): LivePiece => ({ formula: cell, shown });

/** One of two pieces by a condition. */
export const either = (condition: string, holds: boolean, yes: LivePiece, no: LivePiece): LivePiece => ({
  formula: `IF(${condition},${yes.formula},${no.formula})`,
  shown: holds ? yes.shown : no.shown,
});

/** Halves away from zero, as Excel's TEXT rounds. */
function rounded(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  const whole = Math.round(Math.abs(value) * scale * (1 + Number.EPSILON)) / scale;
  return `${value < 0 && whole !== 0 ? '-' : ''}${whole.toFixed(decimals)}`;
}
