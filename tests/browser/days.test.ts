import { teachingRows } from '../evaluation/every-indicator';
import { loadModel } from '../../src/models/load';
import { indicatorsOf } from '../../src/models/scorable';
import { analysisById } from '../../src/evaluation/analyses/analyses';
import { dayOf } from './day';
import { readRanking, showSheet } from './person';
import { soon } from './soon';

/** Columns of the template: the name of the unit stands in A. */
const columnOf = (modelId: string, code: string): string => {
  const at = 1 + indicatorsOf(loadModel(modelId)).findIndex((indicator) => indicator.code === code);
  return at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(65 + at - 26)}`;
};

dayOf(
  'P1, the cooperation office: a messy return is found, mended in one undoable step, scored and reported',
  { file: '' },
  async ({ page, pane, t, language, ...day }) => {
    const model = loadModel('m1');
    const template = t('sheets.template');
    await day.openPane();
    await day.press(language === 'en' ? model.name.en : model.name.zh);
    await day.press(t('data.insertTemplate'));
    await day.see(t('data.templateInserted'));
    const rows = teachingRows(model, 10);
    await day.paste(template, `A5:${columnOf('m1', 'M1.D6')}14`, rows);
    // As departments return it: words around a number, another unit, and no answer of one enterprise.
    const [income, revenue, funds] = ['M1.C3', 'M1.C4', 'M1.C5'].map((code) => columnOf('m1', code));
    const satisfaction = columnOf('m1', 'M1.D2');
    await day.paste(template, `${income}5`, [['约20']]);
    await day.paste(template, `${revenue}6`, [['30万元']]);
    await day.paste(template, `${funds}7`, [['see attachment 见附件']]);
    await day.paste(template, `${satisfaction}8`, [['']]);
    const messy = await day.cells(template, 'A5:AC14');
    await day.press('Data_m1');
    await day.press(t('data.checkData'));

    await day.see(language === 'en' ? /^“约20” is text, not a number/ : /^“约20”是文本，不是数字/);
    await day.see(language === 'en' ? 'Three things need fixing' : '有三处需要修正');
    await day.press(t('check.apply', { count: 2 }));
    const mended = () =>
      Promise.all([`${income}5`, `${revenue}6`].map(async (cell) => (await day.cells(template, cell))[0][0]));
    await soon(async () => expect(await mended()).toEqual(['20', '30']));
    // One undo takes both repairs back; then they are made again.
    await showSheet(page, template);
    await page.keyboard.press('Control+z');
    await soon(async () => expect(await day.cells(template, 'A5:AC14')).toEqual(messy));
    await day.press(t('check.apply', { count: 2 }));
    await day.press(t('check.leaveBlankCell', { cell: `${funds}7` }));
    await day.see(t('check.allFixed'));
    expect(await mended()).toEqual(['20', '30']);
    // What stood there is kept.
    const log = await day.cells(t('changes.sheet'), 'A1:F9');
    expect(log.flat()).toEqual(expect.arrayContaining(['约20', '30万元', 'see attachment 见附件']));

    await day.press(t('check.setWeights'));
    await day.press(t('weights.use'));
    await day.write();
    const ranking = await readRanking(pane);
    // The project without the enterprise's answer has no score, and is never a zero.
    expect(ranking.filter(({ score }) => /^\d+\.\d$/.test(score))).toHaveLength(9);
    await day.see(t('result.without.score', { count: 1 }));

    await day.toTab(t('result.tab.report'));
    await day.press(t('report.page.write', { sheet: t('report.sheet') }));
    await day.see(t('report.page.written', { sheet: t('report.sheet') }));
    expect((await day.cells(t('report.sheet'), 'A1:F100')).flat().join(' ')).toContain(t('report.part.limits'));
  },
);

dayOf(
  'P2, the expert: one question at a time by the keyboard, the most and the least important first, ends in weights',
  { file: 'regional-innovation.xlsx', languages: ['zh-CN'] },
  async ({ page, pane, t, ...day }) => {
    await day.openPane();
    await day.press(loadModel('m8').name.zh);
    await day.press(t('data.useSelection'));
    await pane.getByRole('checkbox', { name: t('data.leaveOut') }).check();
    await day.press(t('data.checkData'));
    await day.press(t('check.setWeights'));
    await day.press(t('weights.all', { count: 16 }));
    await day.choose(t('weights.source.bwm'));
    await day.press(/^开始问答/);
    // In each of the four lists the second matters most; every step between two is a small one.
    const next = pane.getByRole('button', { name: t('interview.next') });
    for (let asked = 0; asked < 7 + 7 + 5 + 3; asked++) {
      const question = await day.heading();
      await page.keyboard.press((await pane.getByRole('radio').count()) === 1 ? '1' : '2');
      await soon(async () => expect(await next.isEnabled()).toBe(true));
      await page.keyboard.press('Enter');
      await soon(async () => expect(await day.heading()).not.toBe(question));
    }
    await day.seeHeading(t('weights.title'));
    await day.see(t('interview.answered', { done: '22', all: '22' }));
    // Of two parts, the one that matters twice as much counts twice as much.
    await day.press(t('weights.inside', { count: 10 }));
    const [, fewer, more] = /人均发明专利授权([\d.]+)%有效发明专利([\d.]+)%/.exec(
      await pane
        .locator('main')
        .innerText()
        .then((text) => text.replace(/\s/g, '')),
    )!;
    expect(Number(more) / Number(fewer)).toBeCloseTo(2, 1);
  },
);

dayOf(
  'P3, the province with 200 institutions: names alike are found, the 41st is explained, its rank has an interval',
  { file: '', languages: ['zh-CN'] },
  async ({ page, pane, t, ...day }) => {
    const codes = ['M2.B1', 'M2.B2', 'M2.C1', 'M2.C2', 'M2.D1', 'M2.D2'];
    const model = loadModel('m2');
    const headers = codes.map((code) => {
      const { name, unit } = indicatorsOf(model).find((indicator) => indicator.code === code)!;
      return `${code} ${name.zh} (${unit.zh})`;
    });
    const rows = Array.from({ length: 200 }, (_, unit) => [
      `第${unit + 1}高校`,
      ...codes.map((_, at) => 1 + ((unit * (37 + 2 * at) + 11 * at) % 199)),
    ]);
    // One institution sent two returns under almost the same name.
    rows[150][0] = `${rows[149][0]} `;
    await day.paste('Sheet1', 'A1:G201', [['高校', ...headers], ...rows]);
    await day.openPane();
    await day.press(model.name.zh);
    await day.press(t('data.useSelection'));
    await pane.getByRole('checkbox', { name: t('data.leaveOut') }).check();
    await day.press(t('data.checkData'));
    await day.see(new RegExp(`${rows[149][0]}`));
    await day.paste('Sheet1', 'A152', [['第151高校']]);
    await day.press(t('check.setWeights'));
    await day.press(t('weights.use'));
    await day.write();

    const ranking = await readRanking(pane);
    await day.press(t('result.showAll', { number: '200' }));
    const all = await readRanking(pane);
    expect(ranking).toEqual(all.slice(0, ranking.length));
    const at41 = all.find(({ rank }) => rank === '41')!;
    await day.press(at41.unit);
    await day.see(/^200\s个中第\s41\s名/);
    await day.see(t('unit.why', { unit: at41.unit }));
    await day.see(t('unit.lift'));

    await day.toTab(t('result.tab.robust'));
    await day.press(t('robust.run'));
    await pane.getByRole('button', { name: t('robust.write') }).waitFor({ timeout: 90_000 });
    expect(await day.heading()).toMatch(/组权重/);
    await showSheet(page, t('sheets.ranking'));
  },
);

dayOf(
  'P4, the researcher: entropy and TOPSIS, another method beside it, every table, LaTeX',
  { file: 'regional-innovation.xlsx' },
  async ({ page, pane, t, language, ...day }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const { name } = loadModel('m8');
    await day.openPane();
    await day.press(language === 'en' ? name.en : name.zh);
    await day.press(t('data.useSelection'));
    await pane.getByRole('checkbox', { name: t('data.leaveOut') }).check();
    await day.press(t('data.checkData'));
    await day.press(t('check.setWeights'));
    await day.choose(t('weights.source.entropy'));
    await day.see(t('weights.fromSample'));
    await day.press(t('weights.use'));
    await day.choose(/^TOPSIS/);
    await day.see(language === 'en' ? /rank correlation 0\.\d\d/ : /秩相关 0\.\d\d/);
    await day.write();
    expect(await readRanking(pane)).not.toHaveLength(0);
    const tabs = await page.getByRole('tab').allTextContents();
    const tables = ['evaluation', 'weights', 'values', 'points', 'ranking'] as const;
    expect(tabs).toEqual(expect.arrayContaining(tables.map((part) => t(`sheets.${part}`))));

    await day.toTab(t('result.tab.report'));
    await day.press(t('report.page.as.latex'));
    await day.see(t('report.page.copied.latex'));
    const latex = await page.evaluate(() => navigator.clipboard.readText());
    expect(latex).toMatch(/^%.*\n/);
    // The methods paragraph names weights and method.
    expect(latex).toMatch(/TOPSIS|topsis/);
    expect(latex).toContain(language === 'en' ? 'entropy' : '熵');
    expect(latex).toMatch(/\\begin\{longtable\}/);
  },
);

dayOf(
  'P5, the cluster office: the funnel check speaks, follows a correction, and shares have a zone to negotiate in',
  { file: 'changzhou.xlsx' },
  async ({ page, pane, t, language, ...day }) => {
    const findings = async () => (await day.cells('Changzhou derived 推算', 'A1:F40')).flat().join('\n');
    expect(await findings()).toContain('More approvals than applications');
    expect(await findings()).toContain('批准多于申请');
    const figures = await day.cells('Changzhou figures 数据', 'A1:H90');
    const row = figures.findIndex((cells) => cells.includes('Drug applications for clinical trials'));
    await day.paste('Changzhou figures 数据', `C${row + 1}`, [[63]]);
    await soon(async () => expect(await findings()).not.toContain('More approvals than applications'));

    await day.openPane();
    await day.press(t('analyses.open'));
    const sharing = analysisById('benefit-sharing');
    await day.press(new RegExp(`^${language === 'en' ? sharing.name.en : sharing.name.zh}`));
    await day.press(t('analyses.insert', { count: 2 }));
    await day.press(t('analyses.check'));
    await day.press(t('analyses.preview'));
    await day.press(t('write.write', { count: 1 }));
    await day.see('200–392.33');
    expect(await day.heading()).toContain(language === 'en' ? 'Example Enterprise' : '示例企业');
    expect(await page.getByRole('tab').allTextContents()).toContain(language === 'en' ? 'Benefit sharing' : '利益分配');
  },
);
