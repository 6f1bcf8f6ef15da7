import type { FrameLocator, Page } from 'playwright-core';
import { readRanking, readSaved, typeInCell, type SavedCell } from './person';
import { browserTest, openWorkbench } from './workbench';

/** Answers the questions shown one after the other: which card, and how much more; "3" alone means both equally. */
async function answer(page: Page, pane: FrameLocator, title: string, answers: readonly string[]): Promise<void> {
  for (const [at, [card, step]] of answers.entries()) {
    const number = new RegExp(`^Question ${at + 1} of ${answers.length} · `);
    await pane.getByText(number).waitFor();
    expect(await pane.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    await page.keyboard.press(card);
    if (step !== undefined) {
      await pane.locator('[data-strength] input:focus').waitFor();
      await page.keyboard.press(step);
    }
    await pane.getByText(/^So: /).waitFor();
    await page.keyboard.press('Enter');
  }
}

type Cells = ReadonlyMap<string, SavedCell>;
const numbersIn = (cells: Cells, columns: string, rows: readonly number[]): number[][] =>
  rows.map((row) => [...columns].map((column) => Number(cells.get(`${column}${row}`)?.value)));

/** The principal eigenvector by the power method, written anew so that it shares no code with the add-in. */
function eigenvector(square: readonly (readonly number[])[]): number[] {
  let weights = square.map(() => 1 / square.length);
  for (let round = 0; round < 200; round++) {
    const next = square.map((row) => row.reduce((sum, value, at) => sum + value * weights[at], 0));
    const whole = next.reduce((sum, value) => sum + value, 0);
    weights = next.map((value) => value / whole);
  }
  return weights;
}

const close = (numbers: readonly number[]) => numbers.map((number) => expect.closeTo(number, 9));

browserTest(
  'an interview over three levels, two answers repaired by suggestion, ends in the weights of COOP.AHP',
  async () => {
    const { page, pane, complaints } = await openWorkbench();
    await page.getByRole('button', { name: 'Evaluate', exact: true }).click();
    await pane.getByRole('button', { name: /^Regional innovation/ }).click();
    await pane.getByRole('button', { name: 'Use selection' }).click();
    await pane.getByRole('checkbox', { name: /Leave them out and rescale/ }).check();
    await pane.getByRole('button', { name: 'Check the data' }).click();
    await pane.getByRole('button', { name: 'Set the weights' }).click();
    await pane.getByRole('radio', { name: /^Interview about pairs/ }).check();
    await pane.getByRole('button', { name: 'Start: 16 questions' }).click();

    // The third and the fourth answer contradict the others.
    await answer(page, pane, 'Which matters more?', ['12', '14', '23', '3', '14', '12']);
    await pane.getByRole('heading', { level: 1, name: 'Some answers contradict each other' }).waitFor();
    await pane.getByRole('button', { name: 'Take suggestion: Innovation input against Innovation output' }).click();
    await pane
      .getByRole('button', { name: 'Take suggestion: Cluster firms against University–industry linkage' })
      .click();
    await pane.getByRole('heading', { level: 1, name: 'The answers agree' }).waitFor();
    await pane.getByRole('button', { name: 'Done', exact: true }).click();
    await answer(page, pane, 'Which matters more in “Innovation input”?', ['12', '14', '12', '18', '14', '12']);
    await answer(page, pane, 'Which matters more in “University–industry linkage”?', ['22', '3', '12']);
    await answer(page, pane, 'Which matters more in “Innovation output”?', ['15']);
    await pane.getByText('16 of 16 questions answered').waitFor();
    await pane.getByRole('button', { name: 'Use these' }).click();
    await pane.getByRole('button', { name: 'Preview' }).click();
    await pane.getByRole('button', { name: 'Write 6 sheets' }).click();
    await pane.getByRole('button', { name: 'Show all 31' }).click({ timeout: 60_000 });

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a copy' }).click();
    const saved = readSaved(await (await download).path());
    const judgements = saved.get('Judgements')!;
    const squares = {
      whole: numbersIn(judgements, 'EFGH', [5, 6, 7, 8]),
      input: numbersIn(judgements, 'EFGH', [11, 12, 13, 14]),
      linkage: numbersIn(judgements, 'EFG', [17, 18, 19]),
      output: numbersIn(judgements, 'EF', [22, 23]),
    };
    expect(squares.whole[0]).toEqual([1, 2, 4, 3]);
    expect(squares.whole[1].slice(2)).toEqual([1, 4]);
    const [whole, input, linkage, output] = Object.values(squares).map(eigenvector);
    // What COOP.AHP shows beside the squares.
    expect(judgements.get('I5')?.formula).toMatch(/COOP_AHP\(\$E\$5:\$H\$8\)/);
    expect(numbersIn(judgements, 'I', [5, 6, 7, 8]).flat()).toEqual(close(whole));
    expect(numbersIn(judgements, 'I', [11, 12, 13, 14]).flat()).toEqual(close(input));
    // What the evaluation ranks by.
    const weights = numbersIn(
      saved.get('Weights')!,
      weightColumn(saved.get('Weights')!),
      [5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
    );
    expect(weights.flat()).toEqual(
      close([
        ...input.map((share) => whole[0] * share),
        whole[1],
        ...linkage.map((share) => whole[2] * share),
        ...output.map((share) => whole[3] * share),
      ]),
    );
    // Both first answers stay to be seen.
    expect(numbersIn(judgements, 'EF', [26, 27])).toEqual(
      expect.arrayContaining([
        [1, 3],
        [expect.closeTo(1 / 3, 9), 1],
      ]),
    );

    // Another judgement in the sheet moves the ranking by itself.
    const before = await readRanking(pane);
    await typeInCell(page, 'Judgements', 'F5', '9');
    for (let tries = 0; tries < 40; tries++) {
      if (JSON.stringify(await readRanking(pane)) !== JSON.stringify(before)) break;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    expect(await readRanking(pane)).not.toEqual(before);
    expect(complaints).toEqual([]);
  },
  180_000,
);

/** Letter of the column that is headed Weight. */
const weightColumn = (cells: Cells): string =>
  [...cells].find(([address, { value }]) => /^[A-Z]4$/.test(address) && value === 'Weight')![0][0];
