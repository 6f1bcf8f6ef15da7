import type { Language } from '../../../locales';
import { textIn } from '../analysis';
import { mean } from '../columns';
import type { Input } from '../inputs';
import { digits, live, quoted, word } from '../live-text';
import type { PlacedTable, SheetDraft } from '../sheet-draft';
import type { chosenPolicy } from './pmc-chosen';
import type { primariesIn } from './pmc-table';

interface Said {
  readonly table: PlacedTable;
  readonly surfaceTable: PlacedTable;
  readonly chosen: ReturnType<typeof chosenPolicy>;
  readonly input: Input;
  readonly used: ReturnType<typeof primariesIn>;
  readonly index: readonly number[];
  readonly surface: readonly (readonly number[])[];
  readonly classOf: (index: number) => string;
  readonly language: Language;
}

/** The most complete policy, where all fall short, and the shape of the chosen one. */
export function sayPmc(sheet: SheetDraft, said: Said): void {
  const { table, chosen, input, used, index, surface, classOf, language } = said;
  const english = language === 'en';
  const column = table.column('index');
  const best = Math.max(...index);
  const at = index.indexOf(best);
  const beside = (id: string) => `INDEX(${table.column(id)},MATCH(MAX(${column}),${column},0))`;
  const policy = word(beside('policy'), input.texts('policy')[at]);
  const value = digits(`MAX(${column})`, best, 2);
  const whole = digits(`${used.length}`, used.length);
  const label = word(beside('class'), classOf(best));
  sheet.say(
    english
      ? live`“${policy}” is the most complete: PMC index ${value} of ${whole}, “${label}”.`
      : live`“${policy}”最完整：PMC 指数 ${value}（满分 ${whole}），等级“${label}”。`,
  );
  const means = used.map((_, one) => mean(surface.map((row) => row[one])));
  const least = Math.min(...means);
  const meanColumn = chosen.table.column('mean');
  const weakest = word(
    `INDEX(${chosen.table.column('primary')},MATCH(MIN(${meanColumn}),${meanColumn},0))`,
    textIn(language, used[means.indexOf(least)].name),
  );
  const share = digits(`MIN(${meanColumn})`, least, 2);
  sheet.say(
    english
      ? live`All policies together are weakest in “${weakest}”: ${share} on average.`
      : live`全部政策最薄弱之处是“${weakest}”：平均 ${share}。`,
  );
  const separator = english ? ', ' : '、';
  const { words, shapes } = chosen;
  const listed = (shape: string) => {
    const names = used.filter((_, one) => shapes[one] === shape).map(({ name }) => textIn(language, name));
    const nothing = english ? 'nothing' : '无';
    return word(
      `TEXTJOIN(${quoted(separator)},TRUE,FILTER(${chosen.table.column('primary')},${chosen.table.column('shape')}=${quoted(shape)},${quoted(nothing)}))`,
      names.length > 0 ? names.join(separator) : nothing,
    );
  };
  const own = word(chosen.cell, chosen.policy);
  sheet.say(
    english
      ? live`The surface of “${own}” is convex in ${listed(words.convex)}; it is concave in ${listed(words.concave)}.`
      : live`“${own}”的曲面凸起于${listed(words.convex)}；凹陷于${listed(words.concave)}。`,
  );
}
