import { loadModel } from '../../src/models/load';
import { indicatorsOf } from '../../src/models/scorable';
import { contributionsByHand, likelyRanksByHand, readWritten } from './by-hand';
import { dayOf } from './day';
import { readRanking, showSheet } from './person';

dayOf(
  'P3, the province with 200 institutions: names alike are found, the 41st is explained, its rank has an interval',
  { file: '' },
  async ({ page, pane, t, language, ...day }) => {
    const say = (en: string, zh: string) => (language === 'en' ? en : zh);
    const codes = ['M2.B1', 'M2.B2', 'M2.C1', 'M2.C2', 'M2.D1', 'M2.D2'];
    const model = loadModel('m2');
    const indicators = codes.map((code) => indicatorsOf(model).find((indicator) => indicator.code === code)!);
    const names = indicators.map(({ name }) => say(name.en, name.zh));
    const headers = indicators.map(({ unit }, at) => `${codes[at]} ${names[at]} (${say(unit.en, unit.zh)})`);
    const institution = (number: number) => say(`University ${number}`, `第${number}高校`);
    const kindOf = (number: number) => (number % 3 === 0 ? say('college', '高职院校') : say('university', '本科院校'));
    const rows = Array.from({ length: 200 }, (_, unit) => [
      institution(unit + 1),
      kindOf(unit + 1),
      ...codes.map((_, at) => 1 + ((unit * unit * (3 + at) + 37 * unit + 11 * at) % 199)),
    ]);
    // One institution sent two returns under almost the same name.
    rows[150][0] = `${institution(150)} `;
    const kind = say('Kind', '类别');
    await day.paste('Sheet1', 'A1:H201', [[say('Institution', '高校'), kind, ...headers], ...rows]);
    await day.openPane();
    await day.press(say(model.name.en, model.name.zh));
    await day.press(t('data.useSelection'));
    await day.pick(t('data.peers'), kind);
    await pane.getByRole('checkbox', { name: t('data.leaveOut') }).check();
    await day.press(t('data.checkData'));
    await day.see(t('findings.unit-name-spaces', { unit: institution(150) }));
    await day.see(t('findings.unit-name-twice', { unit: institution(150), other: 'A151' }));
    await day.paste('Sheet1', 'A152', [[institution(151)]]);
    await day.press(t('check.setWeights'));
    await day.press(t('weights.use'));
    await day.write();

    const ranking = await readRanking(pane);
    await day.press(t('result.showAll', { number: '200' }));
    const all = await readRanking(pane);
    expect(ranking).toEqual(all.slice(0, ranking.length));
    // Institutions are ranked among all, and placed among their peers.
    const kinds = all.map(({ unit }) => kindOf(Number(/\d+/.exec(unit)![0])));
    const { rank, unit } = all[40];
    const place = kinds.slice(0, 41).filter((one) => one === kinds[40]).length;
    await day.see(t('result.amongPeers', { group: kinds[40], rank: place, of: kinds[40] === kindOf(3) ? 66 : 134 }));

    // Why it is 41st: what lifts it most and what holds it back most, as the written points and weights have it.
    await day.press(new RegExp(`^${unit}$`));
    const standing = t('unit.rank', { rank, number: 200, score: '', value: '' });
    await day.see(standing.slice(0, standing.indexOf(' ·')));
    const written = await readWritten({ t, values: day.values }, names, 210);
    expect(written.units).toHaveLength(200);
    const amounts = contributionsByHand(written, unit)
      .map((amount, at) => ({ name: names[at], amount }))
      .sort((one, other) => other.amount - one.amount);
    const expected = [
      ...amounts.filter(({ amount }) => amount > 0).slice(0, 3),
      ...amounts.filter(({ amount }) => amount < 0).slice(-3),
    ];
    const bars = await pane
      .getByRole('list', { name: t('unit.why', { unit }) })
      .getByRole('listitem')
      .allInnerTexts();
    const shown = bars.map((bar) => bar.trim().split(/\s*\n\s*/));
    expect(shown.map(([name]) => name)).toEqual(expected.map(({ name }) => name));
    const signed = shown.map((bar) => Number(bar[bar.length - 1].replace('−', '-')));
    expect(signed).toEqual(expected.map(({ amount }) => expect.closeTo(amount, 1)));
    await day.see(t('unit.lift'));

    await day.toTab(t('result.tab.robust'));
    await day.press(t('robust.run'));
    await pane.getByRole('button', { name: t('robust.write') }).waitFor({ timeout: 90_000 });
    await day.press(t('pane.asTable'));
    await day.press(t('result.showAll', { number: '200' }));
    const row = pane
      .getByRole('table', { name: t('robust.chart') })
      .getByRole('row')
      .filter({ hasText: unit });
    const [place41, , likely] = await row.locator('td, th').allTextContents();
    expect(place41).toBe(rank);
    // Drawn by other random numbers, each end lies within two ranks.
    const printed = likely.match(/\d+/g)!.map(Number);
    const apart = likelyRanksByHand(written, unit).map((end, at) => Math.abs(end - printed[at]));
    expect([printed.length, Math.max(...apart) <= 2]).toEqual([2, true]);
    await showSheet(page, t('sheets.ranking'));
  },
);
