const noBreak = '\u00A0';

/**
 * Chinese lines may break anywhere, so a lone digit could begin a line or 第 could end one:
 * a number stays with 第 before it and with the counted word after it.
 */
export const keepTogether = (text: string): string =>
  text.replace(/第 (?=\d)/gu, `第${noBreak}`).replace(/(\d) (?=\p{Script=Han})/gu, `$1${noBreak}`);
