import { showSheet } from './person';
import { browserTest, openWorkbench } from './workbench';

browserTest(
  'a person follows a result through all its views, tests it, writes the test and undoes it, in both languages',
  async () => {
    const { page, pane, complaints } = await openWorkbench();
    const heading = (name: RegExp) => pane.getByRole('heading', { level: 1, name }).waitFor({ timeout: 60_000 });
    const tab = (name: string) => pane.getByRole('tab', { name, exact: true }).click();
    await page.getByRole('button', { name: 'Evaluate', exact: true }).click();
    await pane.getByRole('button', { name: /^Regional innovation/ }).click();
    await pane.getByRole('button', { name: 'Use selection' }).click();
    await pane.getByRole('checkbox', { name: /Leave them out and rescale/ }).check();
    for (const next of ['Check the data', 'Set the weights', 'Use these', 'Preview', 'Write 5 sheets']) {
      await pane.getByRole('button', { name: next }).click();
    }
    await heading(/^Beijing leads/);

    await pane.getByRole('button', { name: 'Jiangsu' }).click();
    await heading(/^Jiangsu$/);
    await pane.getByText('Rank 8 of 31 · Score 58.7').waitFor();
    await pane.getByText('High-tech firms').first().waitFor();
    expect(await pane.getByRole('region', { name: 'What would lift it one place' }).textContent()).toMatch(
      /0\.9 points more than now, for instance .+ of .+ instead of /,
    );

    await tab('Compare');
    await heading(/^Strongest in .+, weakest in /);
    expect(await pane.getByRole('table').first().getByRole('rowheader').first().textContent()).toBe('1Beijing');

    await tab('Robust');
    await pane.getByRole('button', { name: 'Test the ranking' }).click();
    await heading(/^Beijing is first in all of 10,000 weightings$/);
    await pane.getByText('TOPSIS gives nearly the same order (0.94).').waitFor();
    await pane.getByRole('button', { name: 'Write to a sheet' }).click();
    await pane.getByRole('button', { name: 'Write 1 sheet' }).click();
    await pane.getByText('Written to the sheet “Robustness”.').waitFor({ timeout: 60_000 });
    const sheets = () => page.getByRole('tab').allTextContents();
    expect(await sheets()).toContain('Robustness');

    await pane.getByRole('button', { name: 'More' }).click();
    await pane.getByRole('menuitemradio', { name: '简体中文' }).click();
    await heading(/组权重中Beijing始终第一$/);
    await tab('对比');
    await heading(/最强，.+最弱$/);
    await tab('对象');
    await pane.getByText('怎样能上升一名').waitFor();
    await tab('排名');
    await heading(/^Beijing/);

    await showSheet(page, 'Robustness');
    await page.keyboard.press('Control+z');
    await page.getByRole('tab', { name: 'Robustness', exact: true }).waitFor({ state: 'detached' });
    expect(await sheets()).toContain('Ranking');
    expect(complaints).toEqual([]);
  },
  180_000,
);
