import axe from 'axe-core';
import { analysisById } from '../../src/evaluation/analyses/analyses';
import { translator } from '../../src/locales';
import { browserTest, openWorkbench } from './workbench';

browserTest(
  'axe finds nothing on any page, light and dark, in both languages, and none scrolls sideways at 320, 350 and 600 pixels',
  async () => {
    for (const { language, theme } of [
      { language: 'en-US', theme: 'dark' },
      { language: 'zh-CN', theme: 'light' },
    ] as const) {
      const { page, pane } = await openWorkbench({ language, theme });
      await page.locator('#ribbon button').first().click();
      const widen = (width: number) =>
        page.locator('#pane').evaluate((element, pixels) => (element.style.width = `${pixels}px`), width);
      const frame = page.frames().find((one) => one.url().includes('taskpane.html'))!;
      await frame.addScriptTag({ content: axe.source });
      const check = async (step: string) => {
        // Colours fade over from those of a disabled button.
        await frame.waitForFunction(() => document.getAnimations().every((one) => one.playState === 'finished'));
        const tooWide: number[] = [];
        for (const width of [600, 350, 320]) {
          await widen(width);
          const scrolls = await frame.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement;
            const body = document.querySelector('main')!;
            return scrollWidth > clientWidth || body.scrollWidth > body.clientWidth;
          });
          if (scrolls) tooWide.push(width);
        }
        expect([language, step, tooWide]).toEqual([language, step, []]);
        const found = await frame.evaluate(async () => {
          const run = (window as unknown as { axe: typeof axe }).axe.run;
          // Fluent's tab list keeps focusable dummies that it hides from assistive technology on purpose.
          const { violations } = await run({ exclude: ['[data-tabster-dummy]'] });
          return violations.map((one) => `${one.id}: ${one.nodes[0].failureSummary} ${one.nodes[0].html}`);
        });
        expect([language, step, found]).toEqual([language, step, []]);
      };
      const t = translator(language === 'en-US' ? 'en' : language);
      const press = (name: string) => pane.getByRole('button', { name }).first().click();
      const see = (text: string) => pane.getByText(text).first().waitFor({ timeout: 30_000 });
      const onwards = () => pane.locator('footer button').last().click();

      await pane.getByRole('button', { name: /^(Regional innovation|区域创新)/ }).waitFor();
      await check('home');
      await pane.getByRole('button', { name: /^(Regional innovation|区域创新)/ }).click();
      await onwards();
      await pane.getByRole('checkbox').check();
      for (const step of ['data', 'check', 'weights', 'method', 'write']) {
        await check(step);
        if (step === 'weights') {
          await pane.getByRole('radio', { name: t('weights.source.ahp') }).check();
          await press(t('interview.start', { count: 16 }));
          await see(t('interview.question'));
          await check('interview');
          await press(t('pane.back'));
          await pane.getByRole('radio', { name: t('weights.source.default') }).check();
        }
        await onwards();
      }
      await pane.locator('main ol > li').nth(5).waitFor({ timeout: 60_000 });
      await check('ranking');
      await press(t('steps.open'));
      await see(t('steps.pageLead'));
      await check('calculation');
      await press(t('pane.back'));
      await press(t('change.open'));
      await see(t('change.lead'));
      await check('change');
      await press(t('pane.back'));

      const tabs = {
        compare: 'compare.method',
        unit: 'unit.lift',
        robust: 'robust.tested',
        report: 'report.page.copy',
      } as const;
      for (const [tab, sign] of Object.entries(tabs) as [keyof typeof tabs, (typeof tabs)[keyof typeof tabs]][]) {
        await pane.getByRole('tab', { name: t(`result.tab.${tab}`) }).click();
        await see(t(sign));
        await check(tab);
      }
      await press(t('pane.more'));
      await pane.getByRole('menuitem', { name: t('freeze.menu') }).click();
      await see(t('freeze.lost'));
      await check('freeze');
      await press(t('pane.home'));
      await press(t('home.functions'));
      await press('SCREEN');
      await see(t('functions.output'));
      await check('function');
      await press(t('pane.home'));
      await press(t('analyses.open'));
      await see(t('analyses.leadAll'));
      await check('analyses');
      const { name } = analysisById('benefit-sharing');
      await press(language === 'en-US' ? name.en : name.zh);
      await press(t('analyses.insert', { count: 2 }));
      await check('analysis input');
      await press(t('analyses.check'));
      await pane.getByRole('button', { name: t('analyses.preview') }).waitFor();
      await check('analysis check');
      await press(t('analyses.preview'));
      await pane.getByRole('button', { name: t('write.write', { count: 1 }) }).waitFor();
      await check('analysis preview');
      await press(t('write.write', { count: 1 }));
      await see(t('analyses.numbers'));
      await check('analysis result');
      await press(t('pane.home'));
      await press(t('ownModels.open'));
      await see(t('ownModels.lead'));
      await check('own models');
      await press(t('pane.home'));
      await press(t('home.example'));
      await see(t('example.teaching'));
      await check('examples');
      await press(t('pane.more'));
      await pane.getByRole('menuitem', { name: t('pane.about') }).click();
      await see(t('about.privacy'));
      await check('about');
    }
  },
  240_000,
);
