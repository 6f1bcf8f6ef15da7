import { teachingRows } from '../evaluation/every-indicator';
import { anchorTexts } from '../../src/models/anchors';
import { translator } from '../../src/locales';
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
    // Who rates sees at the cell what each step means.
    const rated = indicatorsOf(model).find(({ code }) => code === 'M1.A1')!;
    const steps = anchorTexts('M').map((anchor) => (language === 'en' ? anchor.en : anchor.zh));
    const prompt = await day.promptAt(template, `${columnOf('m1', rated.code)}5`);
    expect(prompt.message.split('\n')).toEqual(steps.map((step, at) => `${at + 1} ${step}`));
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
    // And so does who looks at the columns in the pane.
    const [{ name: mechanism }] = model.dimensions;
    await day.press(language === 'en' ? mechanism.en : mechanism.zh);
    const list = pane.getByRole('list').filter({ hasText: steps[0] }).last();
    expect(await list.getByRole('listitem').allInnerTexts()).toEqual(steps);
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
    // For Word: headings and tables, with each project's score as it stands in the ranking.
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await day.press(t('report.page.as.word'));
    await day.see(t('report.page.copied.word'));
    const word = await day.copiedHtml();
    expect(word.headings).toEqual(expect.arrayContaining([t('report.part.ranking'), t('report.part.limits')]));
    const cells = word.tables.flat();
    for (const { unit, score } of ranking.filter((line) => /^\d/.test(line.score))) {
      expect(cells.find((row) => row.includes(unit))).toContain(score);
    }
    await day.press(t('report.page.write', { sheet: t('report.sheet') }));
    await day.see(t('report.page.written', { sheet: t('report.sheet') }));
    expect((await day.cells(t('report.sheet'), 'A1:F100')).flat().join(' ')).toContain(t('report.part.limits'));
    // The same evaluation is reported in the other language too.
    const inOther = translator(language === 'en' ? 'zh-CN' : 'en');
    await day.press(t('pane.more'));
    await pane.getByRole('menuitemradio', { name: language === 'en' ? '简体中文' : 'English' }).click();
    await day.press(inOther('report.page.write', { sheet: inOther('report.sheet') }));
    await day.see(inOther('report.page.written', { sheet: inOther('report.sheet') }));
    const second = (await day.cells(inOther('report.sheet'), 'A1:F100')).flat().join(' ');
    expect(second).toContain(inOther('report.part.limits'));
  },
);

dayOf(
  'P2, the expert: one question at a time by the keyboard, the most and the least important first, ends in weights',
  { file: 'regional-innovation.xlsx' },
  async ({ page, pane, t, language, ...day }) => {
    const model = loadModel('m8');
    const inLanguage = ({ en, zh }: { en: string; zh: string }) => (language === 'en' ? en : zh);
    await day.openPane();
    await day.press(inLanguage(model.name));
    await day.press(t('data.useSelection'));
    await pane.getByRole('checkbox', { name: t('data.leaveOut') }).check();
    await day.press(t('data.checkData'));
    await day.press(t('check.setWeights'));
    await day.press(t('weights.all', { count: 16 }));
    await day.choose(t('weights.source.bwm'));
    await day.press(t('interview.start', { count: 22 }));
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
    const weightOf = async (code: string) => {
      const { name } = indicatorsOf(model).find((indicator) => indicator.code === code)!;
      const line = await pane
        .getByRole('listitem')
        .getByText(inLanguage(name), { exact: true })
        .locator('..')
        .innerText();
      return parseFloat(line.slice(inLanguage(name).length));
    };
    expect((await weightOf('M8.D2')) / (await weightOf('M8.D1'))).toBeCloseTo(2, 1);
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
    // One year of the panel of 31 provinces.
    await day.press(/^Panel/);
    await day.pick(t('data.year'), '2019');
    await pane.getByRole('checkbox', { name: t('data.leaveOut') }).check();
    await day.press(t('data.checkData'));
    await day.press(t('check.setWeights'));
    await day.choose(t('weights.source.entropy'));
    await day.see(t('weights.fromSample'));
    await day.press(t('weights.use'));
    await day.choose(/^TOPSIS/);
    await day.see(language === 'en' ? /rank correlation 0\.\d\d/ : /秩相关 0\.\d\d/);
    await day.write();
    await day.press(t('result.showAll', { number: '31' }));
    expect(await readRanking(pane)).toHaveLength(31);
    const evaluation = await day.cells(t('sheets.evaluation'), 'B5:C40');
    expect(evaluation).toContainEqual([t('sheets.property.year'), '[Year / 年份] = 2019']);
    // Beijing in 2019: R&D intensity and valid invention patents.
    const beijing = (await day.values(t('sheets.values'), 'A6:K6'))[0];
    expect([beijing[0], beijing[1], beijing[10]]).toEqual([language === 'en' ? 'Beijing' : '北京', 6.31, 284288]);
    const tabs = await page.getByRole('tab').allTextContents();
    const tables = ['evaluation', 'weights', 'values', 'points', 'ranking'] as const;
    expect(tabs).toEqual(expect.arrayContaining(tables.map((part) => t(`sheets.${part}`))));
    await day.press(t('steps.open'));
    await day.press(t('write.write', { count: 1 }));
    await day.seeHeading(t('steps.written', { sheet: t('steps.sheet') }));
    const steps = (await day.cells(t('steps.sheet'), 'A1:A400')).flat();
    expect(steps).toContain(t('steps.agree'));
    expect(steps).toEqual(
      expect.arrayContaining(
        language === 'en'
          ? ['Entropy, divergence and weight', 'Weighted normalised values', 'Distances and closeness']
          : ['熵值、差异系数与权重', '加权规范化矩阵', '距离与贴近度'],
      ),
    );
    await day.press(t('pane.back'));
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
