import type { Language } from '../../../locales';
import { inLanguage } from '../columns';
import { SheetDraft } from '../sheet-draft';
import type { CategoryPair } from './category-pairs';

interface Pairs {
  readonly pairs: readonly CategoryPair[];
  readonly nameOf: (pair: CategoryPair) => string;
  /** The cell of the matrix in which two categories meet. */
  readonly cellOf: (one: number, other: number) => string;
  readonly caption: string;
  readonly language: Language;
}

/** Every pair of categories with two indices of how much they go together. */
export function pairsSheet({ pairs, nameOf, cellOf, caption, language }: Pairs) {
  const t = inLanguage(language);
  const sheet = new SheetDraft(t('All pairs of categories', '全部类别对'), caption, 0);
  sheet.note(
    t(
      'Jaccard = both ÷ (one + other − both). Equivalence = both² ÷ (one × other).',
      'Jaccard = 同时 ÷（甲 + 乙 − 同时）。等价指数 = 同时² ÷（甲 × 乙）。',
    ),
  );
  const table = sheet.table(t('Pairs in the order of the codebook', '按编码本顺序'), pairs.length, [
    { id: 'pair', header: t('Pair of categories', '类别对'), values: pairs.map(nameOf) },
    {
      id: 'jaccard',
      header: t('Jaccard index', 'Jaccard 系数'),
      formulas: () =>
        pairs.map(({ first: a, second: b }) => {
          const together = cellOf(a, b);
          return `=IF(${cellOf(a, a)}+${cellOf(b, b)}=0,"",${together}/(${cellOf(a, a)}+${cellOf(b, b)}-${together}))`;
        }),
      expected: pairs.map(({ jaccard }) => jaccard ?? ''),
      numberFormat: '0.00',
    },
    {
      id: 'equivalence',
      header: t('Equivalence index', '等价指数'),
      formulas: () =>
        pairs.map(
          ({ first: a, second: b }) =>
            `=IF(${cellOf(a, a)}*${cellOf(b, b)}=0,"",${cellOf(a, b)}^2/(${cellOf(a, a)}*${cellOf(b, b)}))`,
        ),
      expected: pairs.map(({ equivalence }) => equivalence ?? ''),
      numberFormat: '0.00',
    },
    {
      id: 'both',
      header: t('Units with both', '同时涉及的单位数'),
      formulas: () => pairs.map(({ first, second }) => `=${cellOf(first, second)}`),
      expected: pairs.map(({ both }) => both),
    },
  ]);
  return {
    sheet,
    span: sheet.away(table.span('pair', 'both')),
    jaccard: sheet.away(table.column('jaccard')),
    both: sheet.away(table.column('both')),
  };
}
