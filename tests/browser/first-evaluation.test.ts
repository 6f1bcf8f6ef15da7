import provinces from '../evaluation/fixtures/provinces-2023.json';
import { readRanking, readSaved, showSheet, typeInCell } from './person';
import { browserTest, openWorkbench, type Workbench } from './workbench';

const oneDecimal = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const threeDecimals = new Intl.NumberFormat('en', { minimumFractionDigits: 3, maximumFractionDigits: 3 });

/** The ranking of independent numbers, as the pane should print it. */
const expectedRanking = (scores: readonly number[], print: Intl.NumberFormat) =>
  provinces.units
    .map((unit, index) => ({ unit, value: scores[index] }))
    .sort((a, b) => b.value - a.value)
    .map(({ unit, value }, index) => ({ rank: String(index + 1), unit, score: print.format(value) }));

/** From the ribbon button to the step that sets the weights. */
async function evaluateProvinces({ page, pane }: Workbench): Promise<void> {
  await page.getByRole('button', { name: 'Evaluate', exact: true }).click();
  await pane.getByRole('button', { name: /^Regional innovation/ }).click();
  await pane.getByRole('button', { name: 'Use selection' }).click();
  await pane.getByRole('checkbox', { name: /Leave them out and rescale/ }).check();
  await pane.getByRole('button', { name: 'Check the data' }).click();
  await pane.getByRole('button', { name: 'Set the weights' }).click();
}

async function writeIt({ pane }: Workbench): Promise<void> {
  await pane.getByRole('button', { name: 'Preview' }).click();
  await pane.getByRole('button', { name: /^Write 5 sheets/ }).click();
  await pane.getByRole('button', { name: 'Show all 31' }).click({ timeout: 60_000 });
}

browserTest(
  'a newcomer ranks the provinces by the model, changes a cell, undoes, reads Chinese and saves',
  async () => {
    const workbench = await openWorkbench();
    const { page, pane } = workbench;
    await evaluateProvinces(workbench);
    await pane.getByRole('button', { name: 'Use these' }).click();
    await writeIt(workbench);

    expect(await pane.getByRole('heading', { level: 1 }).textContent()).toContain('Beijing');
    const ranking = await readRanking(pane);
    expect(ranking).toEqual(expectedRanking(provinces.scores, oneDecimal));

    // Guizhou's patents become the largest: it climbs without a click.
    await typeInCell(page, 'Provinces 2023', 'O25', '900000');
    await expectSoon(async () => (await readRanking(pane)).findIndex((line) => line.unit === 'Guizhou')).toBeLessThan(
      ranking.findIndex((line) => line.unit === 'Guizhou'),
    );
    await page.keyboard.press('Control+z');
    await expectSoon(() => readRanking(pane)).toEqual(ranking);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a copy' }).click();
    const saved = readSaved(await (await download).path());
    const sheet = [...saved.get('Ranking')!];
    const savedUnits = sheet
      .filter(([address]) => /^A([5-9]|[12]\d|3[0-5])$/.test(address))
      .map(([, cell]) => cell.value);
    const savedScores = sheet
      .filter(([address]) => /^B([5-9]|[12]\d|3[0-5])$/.test(address))
      .map(([, cell]) => cell.value);
    expect(savedUnits).toEqual(ranking.map((line) => line.unit));
    expect(savedScores.map((score) => oneDecimal.format(Number(score)))).toEqual(ranking.map((line) => line.score));
    const formulas = [...saved.values()].flatMap((cells) => [...cells.values()]).flatMap((cell) => cell.formula ?? []);
    expect(formulas.filter((formula) => /_xldudf_COOP_(RATE|AGGREGATE)\(/.test(formula)).length).toBeGreaterThanOrEqual(
      14,
    );

    await pane.getByRole('button', { name: 'More' }).click();
    await pane.getByRole('menuitemradio', { name: '简体中文' }).click();
    await pane.getByRole('heading', { level: 1, name: /北京|Beijing/ }).waitFor();
    expect(await pane.locator('main').textContent()).toMatch(/加权平均/);

    expect(workbench.complaints).toEqual([]);
  },
  120_000,
);

browserTest(
  'TOPSIS with entropy weights gives the independent closeness, and one undo takes the whole write back',
  async () => {
    const workbench = await openWorkbench();
    const { page, pane } = workbench;
    await evaluateProvinces(workbench);
    await pane.getByRole('radio', { name: 'Entropy of the data' }).check();
    await pane.getByRole('button', { name: 'Use these' }).click();
    await pane.getByRole('radio', { name: /^TOPSIS/ }).check();
    await writeIt(workbench);
    expect(await readRanking(pane)).toEqual(expectedRanking(provinces.entropyTopsis.closeness, threeDecimals));

    const tabs = () => page.getByRole('tab').allTextContents();
    const written = await tabs();
    expect(written).toEqual(expect.arrayContaining(['Evaluation', 'Weights', 'Values', 'Points', 'Ranking']));
    await showSheet(page, 'Ranking');
    await page.keyboard.press('Control+z');
    await expectSoon(tabs).toEqual(
      written.filter((tab) => !['Evaluation', 'Weights', 'Values', 'Points', 'Ranking'].includes(tab)),
    );
    expect(workbench.complaints).toEqual([]);
  },
  120_000,
);

/** Asks again until the expectation holds or ten seconds have passed. */
function expectSoon<T>(read: () => Promise<T>) {
  const until = async (check: (value: T) => void) => {
    for (let tries = 0; ; tries++) {
      const value = await read();
      try {
        return check(value);
      } catch (error) {
        if (tries === 40) throw error;
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    }
  };
  return {
    toEqual: (expected: unknown) => until((value) => expect(value).toEqual(expected)),
    toBeLessThan: (limit: number) => until((value) => expect(value).toBeLessThan(limit)),
  };
}
