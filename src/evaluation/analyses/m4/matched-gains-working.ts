import type { Language } from '../../../locales';
import type { MatchedGain } from '../../../methods/agreement/matched-gain';
import { textIn } from '../analysis';
import { blank, inLanguage } from '../columns';
import type { Input } from '../inputs';
import type { DraftColumn, PlacedTable, SheetDraft } from '../sheet-draft';
import { columnOf, type Ability } from './before-after';

/** How a gain comes about, step by step, over the persons who have both tests. */
export function workingTable(
  sheet: SheetDraft,
  input: Input,
  shown: readonly Ability[],
  gains: readonly MatchedGain[],
  language: Language,
): PlacedTable {
  const t = inLanguage(language);
  const both = (ability: Ability) => {
    const [before, after] = [input.cells(columnOf(ability, 'before')), input.cells(columnOf(ability, 'after'))];
    const only = (cells: string) => `IF((${before}="")+(${after}="")>0,"",${cells})`;
    return { before: only(before), after: only(after), difference: only(`${after}-${before}`) };
  };
  const deviation = (id: string, header: string, part: keyof ReturnType<typeof both>, at: number): DraftColumn => ({
    id,
    header,
    formulas: () => shown.map((ability) => `=STDEV.S(${both(ability)[part]})`),
    expected: gains.map(({ deviations }) => deviations[at]),
    numberFormat: '0.00',
  });
  /** Blank where a number it rests on is not defined. */
  const step = (
    id: string,
    header: string,
    formula: (cell: (column: string) => string) => string,
    read: (gain: MatchedGain) => number,
  ): DraftColumn => ({
    id,
    header,
    formulas: (table) => shown.map((_, row) => `=IFERROR(${formula((column) => table.cell(column, row))},"")`),
    expected: gains.map((gain) => blank(read(gain))),
    numberFormat: '0.000',
    align: 'Right',
  });
  return sheet.table(
    t('How it is calculated (Borenstein et al. 2009, chapter 4)', '计算过程（Borenstein 等 2009，第 4 章）'),
    shown.length,
    [
      { id: 'ability', header: t('Ability', '能力'), values: shown.map(({ name }) => textIn(language, name)) },
      {
        id: 'before',
        header: t('Mean before', '前测均值'),
        formulas: () => shown.map((ability) => `=AVERAGE(${both(ability).before})`),
        expected: gains.map(({ before }) => before),
        numberFormat: '0.0',
      },
      {
        id: 'after',
        header: t('Mean after', '后测均值'),
        formulas: () => shown.map((ability) => `=AVERAGE(${both(ability).after})`),
        expected: gains.map(({ after }) => after),
        numberFormat: '0.0',
      },
      {
        id: 'persons',
        header: 'n',
        formulas: () => shown.map((ability) => `=COUNT(${both(ability).difference})`),
        expected: gains.map(({ persons }) => persons),
      },
      deviation('s1', t('SD before', '前测标准差'), 'before', 0),
      deviation('s2', t('SD after', '后测标准差'), 'after', 1),
      deviation('sd', t('SD of the differences', '差值标准差'), 'difference', 2),
      step(
        'r',
        t('Correlation r', '相关系数 r'),
        (cell) => `(${cell('s1')}^2+${cell('s2')}^2-${cell('sd')}^2)/(2*${cell('s1')}*${cell('s2')})`,
        ({ correlation }) => correlation,
      ),
      step(
        'd',
        t('Cohen’s d', 'Cohen d'),
        (cell) => `(${cell('after')}-${cell('before')})*SQRT(2*(1-${cell('r')}))/${cell('sd')}`,
        ({ d }) => d,
      ),
      step(
        'g',
        t('Hedges’ g', 'Hedges g'),
        (cell) => `(1-3/(4*(${cell('persons')}-1)-1))*${cell('d')}`,
        ({ g }) => g,
      ),
      step(
        'error',
        t('Standard error', '标准误'),
        (cell) =>
          `(1-3/(4*(${cell('persons')}-1)-1))*SQRT((1/${cell('persons')}+${cell('d')}^2/(2*${cell('persons')}))*2*(1-${cell('r')}))`,
        ({ error }) => error,
      ),
    ],
  );
}
