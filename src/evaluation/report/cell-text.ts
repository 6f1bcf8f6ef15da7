import type { Language } from '../../locales';
import type { CellValue } from '../source';
import type { ReportColumn } from './report';

/** A cell as it is printed: numbers rounded once, a shared rank with its half, nothing where there is no value. */
export function cellText(value: CellValue, { kind, digits }: ReportColumn, language: Language): string {
  if (typeof value !== 'number') return String(value);
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  switch (kind) {
    case 'text':
      return String(value);
    case 'percent':
      return new Intl.NumberFormat(language, { ...options, style: 'percent' }).format(value);
    case 'rank':
      return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
    case 'number':
      return new Intl.NumberFormat(language, options).format(value).replace('-', '\u2212');
  }
}
