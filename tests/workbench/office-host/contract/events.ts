import { equal, onNewSheet, type Runner } from './runner';

/** Excel tells some time after sync. */
async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 50 && !condition(); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
}

export function events({ describe, it }: Runner): void {
  describe('events', () => {
    it('tells of edits, not of results', () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange('B1').formulas = [['=A1*2']];
        await context.sync();
        const seen: string[] = [];
        sheet.onChanged.add(async ({ address, type, source }) => {
          seen.push(address, type, source);
        });
        await context.sync();
        sheet.getRange('A1').values = [[4]];
        await context.sync();
        await until(() => seen.length > 0);
        equal(seen, ['A1', 'WorksheetChanged', 'Local']);
      }));

    it('tells nothing of formats, and nothing after removal', () =>
      onNewSheet(async (sheet, context) => {
        let told = 0;
        const handler = sheet.onChanged.add(async () => {
          told++;
        });
        await context.sync();
        sheet.getRange('A1').format.font.bold = true;
        await context.sync();
        sheet.getRange('A1').values = [[1]];
        await context.sync();
        await until(() => told > 0);
        equal(told, 1);
        handler.remove();
        await context.sync();
        sheet.getRange('A1').values = [[2]];
        await context.sync();
        equal(told, 1);
      }));

    it('tells which sheet was calculated', () =>
      onNewSheet((other) =>
        onNewSheet(async (sheet, context) => {
          const told: string[] = [];
          sheet.load('id');
          const bystander = other.onCalculated.add(async () => void told.push('another sheet'));
          await other.context.sync();
          const handler = sheet.onCalculated.add(async ({ worksheetId }) => void told.push(worksheetId));
          sheet.getRange('B1').formulas = [['=A1*2']];
          await context.sync();
          sheet.getRange('A1').values = [[4]];
          await context.sync();
          await until(() => told.length > 0);
          equal([...new Set(told)], [sheet.id]);
          for (const one of [handler, bystander]) one.remove();
        }),
      ));

    it('tells of selections and of sheets that are shown', () =>
      onNewSheet(async (sheet, context) => {
        const seen: string[] = [];
        const shown: string[] = [];
        sheet.load('id');
        const selection = sheet.onSelectionChanged.add(async ({ address }) => void seen.push(address));
        const anywhere = context.workbook.onSelectionChanged.add(async () => void seen.push('workbook'));
        const activation = context.workbook.worksheets.onActivated.add(
          async ({ worksheetId }) => void shown.push(worksheetId),
        );
        await context.sync();
        sheet.activate();
        sheet.getRange('B2:C3').select();
        await context.sync();
        await until(() => seen.length > 1 && shown.length > 0);
        equal([seen.includes('B2:C3'), seen.includes('workbook'), shown.includes(sheet.id)], [true, true, true]);
        for (const handler of [selection, anywhere, activation]) handler.remove();
      }));
  });
}
