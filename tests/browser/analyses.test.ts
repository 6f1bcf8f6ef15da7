import { readSaved, showSheet, typeInCell } from './person';
import { soon } from './soon';
import { browserTest, openWorkbench } from './workbench';

browserTest(
  'a newcomer shares a consortium’s benefit by the example, changes an estimate, undoes and opens it again',
  async () => {
    const { page, pane, complaints } = await openWorkbench();
    const tabs = () => page.getByRole('tab').allTextContents();
    const heading = () => pane.getByRole('heading', { level: 1 }).textContent();
    await page.getByRole('button', { name: 'Evaluate', exact: true }).click();
    await pane.getByRole('button', { name: /^More than a score/ }).click();
    await pane.getByRole('button', { name: /^Benefit sharing/ }).click();
    await pane.getByRole('button', { name: 'Insert 2 tables' }).click();
    await pane.getByRole('button', { name: 'Check the input' }).click();
    await pane.getByText('“Parties of the consortium” still holds the teaching example.').waitFor();
    await pane.getByRole('button', { name: 'Preview' }).click();
    await pane.getByRole('button', { name: 'Write 1 sheet' }).click();
    await pane.getByRole('heading', { name: /^The rules differ most for Example Enterprise/ }).waitFor();
    const before = await heading();
    await pane.getByText('200–392.33').waitFor();
    await showSheet(page, 'Benefit sharing');
    await page.getByText('Negotiation zone: lowest to highest share by the five rules').waitFor();

    // The whole earns more: the finding follows the sheet.
    await typeInCell(page, 'What each coalition earns', 'B11', '900');
    await soon(async () => expect(await heading()).not.toBe(before));
    expect(await heading()).toContain('Example Enterprise: from 300.0 to');
    await page.keyboard.press('Control+z');
    await soon(async () => expect(await heading()).toBe(before));

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a copy' }).click();
    const saved = [...readSaved(await (await download).path()).get('Benefit sharing')!];
    expect(saved.find(([address]) => String(address) === 'A3')?.[1].value).toBe(before);
    expect(saved.some(([, { formula }]) => formula?.includes('COOP_SHAPLEY'))).toBe(true);

    await pane.getByRole('button', { name: 'Home' }).click();
    await pane.getByRole('button', { name: /^More than a score(?!:)/ }).click();
    await pane
      .getByRole('region', { name: 'In this workbook' })
      .getByRole('button', { name: /^Benefit sharing/ })
      .click();
    await soon(async () => expect(await heading()).toBe(before));

    // One undo takes the sheet back, also while the focus is in the pane; the input tables stay until another one.
    await page.keyboard.press('Control+z');
    await soon(async () => expect(await tabs()).not.toContain('Benefit sharing'));
    expect(await tabs()).toEqual(expect.arrayContaining(['Parties of the consortium', 'What each coalition earns']));
    expect(complaints).toEqual([]);
  },
  180_000,
);
