import axe from 'axe-core';
import { browserTest, openWorkbench } from './workbench';

browserTest(
  'axe finds nothing on any step of the first evaluation, light and dark, in both languages, at 320 pixels',
  async () => {
    for (const { language, theme } of [
      { language: 'en-US', theme: 'dark' },
      { language: 'zh-CN', theme: 'light' },
    ] as const) {
      const { page, pane } = await openWorkbench({ language, theme });
      await page.locator('#ribbon button').first().click();
      await page.locator('#pane').evaluate((element) => (element.style.width = '320px'));
      const frame = page.frames().find((one) => one.url().includes('taskpane.html'))!;
      await frame.addScriptTag({ content: axe.source });
      const check = async (step: string) => {
        // Colours fade over from those of a disabled button.
        await frame.waitForFunction(() => document.getAnimations().every((one) => one.playState === 'finished'));
        const found = await frame.evaluate(async () => {
          const run = (window as unknown as { axe: typeof axe }).axe.run;
          // Fluent's tab list keeps focusable dummies that it hides from assistive technology on purpose.
          const { violations } = await run({ exclude: ['[data-tabster-dummy]'] });
          const { scrollWidth, clientWidth } = document.documentElement;
          return [
            ...violations.map((one) => `${one.id}: ${one.nodes[0].failureSummary} ${one.nodes[0].html}`),
            ...(scrollWidth > clientWidth ? ['scrolls'] : []),
          ];
        });
        expect([language, step, found]).toEqual([language, step, []]);
      };
      const onwards = () => pane.locator('footer button').last().click();

      await pane.getByRole('button', { name: /^(Regional innovation|区域创新)/ }).waitFor();
      await check('home');
      await pane.getByRole('button', { name: /^(Regional innovation|区域创新)/ }).click();
      await onwards();
      await pane.getByRole('checkbox').check();
      for (const step of ['data', 'check', 'weights', 'method', 'write']) {
        await check(step);
        await onwards();
      }
      await pane.locator('main ol > li').nth(5).waitFor({ timeout: 60_000 });
      await check('ranking');
    }
  },
  150_000,
);
