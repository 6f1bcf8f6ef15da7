import provinces from '../evaluation/fixtures/provinces-2023.json';
import { readRanking, showSheet, typeInCell } from './person';
import { soon } from './soon';
import { browserTest, openWorkbench } from './workbench';

const oneDecimal = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

browserTest(
  'a user copies a model, is led to a wrong cell, and evaluates with the copy, which scores as the model does',
  async () => {
    const { page, pane, complaints } = await openWorkbench();
    await page.getByRole('button', { name: 'Evaluate', exact: true }).click();
    await pane.getByRole('button', { name: /^A model of your own/ }).click();
    await pane.getByRole('button', { name: /^Regional innovation/ }).click();
    await pane.getByRole('button', { name: 'Write 3 sheets' }).click();
    await pane.getByText('25 indicators; ready to use').waitFor({ timeout: 60_000 });

    await typeInCell(page, 'Own model structure', 'D7', '0.9');
    await pane.getByText(/^The weights sum to 1\.\d+, not to 1\. From 0 to 1/).waitFor();
    await pane.getByRole('button', { name: 'Go to cell Own model structure!D7' }).click();
    await typeInCell(page, 'Own model structure', 'D7', '0.2');
    await pane.getByText('25 indicators; ready to use').waitFor();

    await showSheet(page, 'Provinces 2023');
    await pane.getByRole('button', { name: 'Evaluate', exact: true }).click();
    await pane.getByRole('button', { name: 'Use selection' }).click();
    await pane.getByRole('checkbox', { name: /Leave them out and rescale/ }).check();
    await pane.getByRole('button', { name: 'Check the data' }).click();
    await pane.getByRole('button', { name: 'Set the weights' }).click();
    await pane.getByRole('button', { name: 'Use these' }).click();
    await pane.getByRole('button', { name: 'Preview' }).click();
    await pane.getByRole('button', { name: /^Write 5 sheets/ }).click();
    await pane.getByRole('button', { name: 'Show all 31' }).click({ timeout: 60_000 });
    const expected = [...provinces.scores].sort((one, other) => other - one).map((score) => oneDecimal.format(score));
    expect((await readRanking(pane)).map(({ score }) => score)).toEqual(expected);

    await pane.getByRole('button', { name: 'More' }).click();
    await pane.getByRole('menuitem', { name: /^Change data/ }).click();
    await pane.getByText('Regional innovation cluster index (own copy)').first().waitFor();
    await soon(async () => expect(complaints).toEqual([]));
  },
  180_000,
);
