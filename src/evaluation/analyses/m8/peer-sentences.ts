import { digits, either, live, percent, word } from '../live-text';
import type { PlacedTable, SheetDraft } from '../sheet-draft';
import { spread } from './peer-ranks';
import type { PeerStudy } from './peer-study';

interface SaidOf {
  readonly main: PlacedTable;
  readonly ofGroups: PlacedTable;
  /** The cell with the largest change of a weight. */
  readonly spreadCell: string;
}

/** How many classes are sure, then whose rank is least so. */
export function sayHowSure(sheet: SheetDraft, study: PeerStudy, { main, ofGroups, spreadCell }: SaidOf): void {
  const { own, best, worst, all, widths, names, low, high, groups, language } = study;
  const firm = own.map((one, row) => one === best[row] && one === worst[row]);
  const count = digits(
    `SUMPRODUCT(1*(${main.column('classes')}=${main.column('class')}))`,
    firm.filter(Boolean).length,
  );
  const many = digits(`ROWS(${main.column('region')})`, all);
  const change = percent(spreadCell, spread);
  sheet.say(
    language === 'en'
      ? live`${count} of ${many} regions keep their class when every weight may change by up to ${change}.`
      : live`各权重变动不超过 ${change} 时，${many} 个地区中有 ${count} 个等级不变。`,
  );
  const widest = widths.indexOf(Math.max(...widths));
  const width = `${main.column('high')}-${main.column('low')}`;
  const at = `MATCH(MAX(${width}),${width},0)`;
  const of = (id: string) => `INDEX(${main.column(id)},${at})`;
  const region = word(of('region'), names[widest]);
  const [from, to] = [word(of('low'), `${low[widest]}`), word(of('high'), `${high[widest]}`)];
  const kinds = digits(`ROWS(${ofGroups.column('group')})`, new Set(groups).size);
  sheet.say(
    either(
      `MAX(${width})>0`,
      widths[widest] > 0,
      language === 'en'
        ? live`Least sure is the rank of ${region}: ${from} to ${to} in 90% of the draws. Peer classes: ${kinds}.`
        : live`最不确定的是${region}：90% 的抽样中名次为 ${from} 至 ${to}。同类共 ${kinds} 类。`,
      language === 'en'
        ? live`Every rank is the same in 90% of the draws. Peer classes: ${kinds}.`
        : live`90% 的抽样中所有名次都不变。同类共 ${kinds} 类。`,
    ),
  );
}
