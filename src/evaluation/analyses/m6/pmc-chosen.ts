import type { Language } from '../../../locales';
import { textIn } from '../analysis';
import { inLanguage, mean } from '../columns';
import type { Input } from '../inputs';
import { quoted } from '../live-text';
import type { PlacedTable, SheetDraft } from '../sheet-draft';
import type { primariesIn } from './pmc-table';

interface Chosen {
  readonly sheet: SheetDraft;
  readonly input: Input;
  readonly used: ReturnType<typeof primariesIn>;
  readonly surface: readonly (readonly number[])[];
  readonly surfaceTable: PlacedTable;
  readonly language: Language;
}

/** Primary variables in a row of the matrix, from which papers draw the surface. */
const acrossMatrix = 3;

/**
 * One policy that the user chooses: where its surface is convex (above its own mean) and where concave (below it), and
 * its matrix. Papers read these from the picture; the mean makes it a rule.
 */
export function chosenPolicy({ sheet, input, used, surface, surfaceTable, language }: Chosen) {
  const t = inLanguage(language);
  const [policy] = input.texts('policy');
  const choice = sheet.table(t('Choose a policy to look at', '选择要查看的政策'), 1, [
    { id: 'policy', header: t('Policy', '政策'), values: [policy], input: true },
  ]);
  const cell = choice.cell('policy', 0);
  const message = t('Choose one of the policies.', '请从各政策中选择。');
  sheet.validate({
    range: cell.replaceAll('$', ''),
    rule: { kind: 'listed', cells: input.cells('policy') },
    prompt: { title: t('Policy', '政策'), message },
    error: { title: t('Policy', '政策'), message },
  });
  const [first, last] = [used[0].code, used[used.length - 1].code];
  const own = `FILTER(${surfaceTable.span(first, last)},${surfaceTable.column('policy')}=${cell},"")`;
  const words = { convex: t('convex', '凸'), concave: t('concave', '凹'), level: t('level', '平') };
  const [values] = surface;
  const level = mean(values);
  const shapeOf = (value: number) => {
    const above = Number((value - level).toFixed(9));
    return above === 0 ? words.level : above > 0 ? words.convex : words.concave;
  };
  const table = sheet.table(t('Its surface', '该政策的曲面'), used.length, [
    {
      id: 'primary',
      header: t('Primary variable', '一级变量'),
      values: used.map(({ name }) => textIn(language, name)),
    },
    {
      id: 'value',
      header: t('Chosen policy', '所选政策'),
      formula: () => `=TRANSPOSE(${own})`,
      expected: values,
      numberFormat: '0.00',
    },
    {
      id: 'mean',
      header: t('Mean of all', '全部均值'),
      formulas: () => used.map(({ code }) => `=AVERAGE(${surfaceTable.column(code)})`),
      expected: used.map((_, at) => mean(surface.map((row) => row[at]))),
      numberFormat: '0.00',
    },
    {
      id: 'shape',
      header: t('Shape of the surface', '曲面形状'),
      formula: (at) => {
        const above = `ROUND(${at.column('value')}-AVERAGE(${at.column('value')}),9)`;
        return `=IF(${above}>0,${quoted(words.convex)},IF(${above}<0,${quoted(words.concave)},${quoted(words.level)}))`;
      },
      expected: values.map(shapeOf),
    },
  ]);
  const rows = Math.ceil(used.length / acrossMatrix);
  const matrix = sheet.table(t('Its PMC matrix, row by row', '该政策的 PMC 矩阵（逐行排列）'), rows, [
    ...Array.from({ length: acrossMatrix }, (_, at) => ({
      id: `matrix ${at}`,
      header: t(`Column ${at + 1}`, `第 ${at + 1} 列`),
      expected: Array.from({ length: rows }, (__, row) => values[row * acrossMatrix + at] ?? ''),
      numberFormat: '0.00',
      align: 'Right' as const,
      ...(at === 0
        ? { formula: (_own: PlacedTable) => `=WRAPROWS(${table.column('value')},${acrossMatrix},"")` }
        : { spilled: true }),
    })),
  ]);
  sheet.heat(matrix.span('matrix 0', `matrix ${acrossMatrix - 1}`).replaceAll('$', ''), 0, 1);
  return { cell, table, policy, words, shapes: values.map(shapeOf) };
}
