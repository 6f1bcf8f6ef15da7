import type { Language } from '../../locales';

const minus = '\u2212';
const missing = '–';

export interface Numbers {
  /** A score: one decimal. */
  readonly score: (value: number | null) => string;
  /** Scores of a method, with so many decimals. */
  readonly fixed: (digits: number) => (value: number | null) => string;
  /** A closeness between 0 and 1: three decimals. */
  readonly closeness: (value: number | null) => string;
  /** A count or a rank; a shared rank keeps its half. */
  readonly count: (value: number | null) => string;
  readonly correlation: (value: number) => string;
  /** A difference with its sign and one decimal. */
  readonly signed: (value: number) => string;
  /** A share as whole percent. */
  readonly percent: (share: number) => string;
  /** A value of the user's, as exactly as is useful beside others. */
  readonly value: (value: number | null) => string;
  /** Shares that print to 100 % together: whole when all are whole, else with one decimal. */
  readonly shares: (shares: readonly number[]) => readonly string[];
  readonly time: (date: Date, now: Date) => string;
}

/** Largest remainders first: rounds so that the printed numbers add up to the printed total. */
export const roundTogether = (values: readonly number[], total: number): readonly number[] => {
  const floors = values.map(Math.floor);
  const rest = Math.round(total - floors.reduce((sum, value) => sum + value, 0));
  const byRemainder = values
    .map((value, index) => ({ index, remainder: value - floors[index]! }))
    .sort((one, other) => other.remainder - one.remainder);
  const raised = new Set(byRemainder.slice(0, Math.max(0, rest)).map(({ index }) => index));
  return floors.map((floor, index) => floor + (raised.has(index) ? 1 : 0));
};

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;

/** Numbers of a Chinese pane are Chinese; in English the user's own region decides. */
export const numbersIn = (language: Language, contentLanguage: string): Numbers => {
  const locale = language === 'zh-CN' ? 'zh-CN' : contentLanguage.startsWith('en') ? contentLanguage : 'en-GB';
  const format = (options: Intl.NumberFormatOptions) => {
    const formatter = new Intl.NumberFormat(locale, options);
    return (value: number | null) =>
      value === null || Number.isNaN(value) ? missing : formatter.format(value).replace('-', minus);
  };
  const fixed = (digits: number) => format({ minimumFractionDigits: digits, maximumFractionDigits: digits });
  const whole = fixed(0);
  const oneDecimal = fixed(1);
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const calendar = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const large = format({ maximumFractionDigits: 2 });
  const small = format({ maximumSignificantDigits: 3 });
  return {
    score: oneDecimal,
    fixed,
    closeness: fixed(3),
    count: format({ maximumFractionDigits: 1 }),
    correlation: fixed(2),
    signed: format({ minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
    percent: (share) => `${whole(100 * share)}%`,
    value: (value) => (value !== null && Math.abs(value) < 1 ? small(value) : large(value)),
    shares: (shares) => {
      const percents = shares.map((share) => 100 * share);
      if (percents.every(isWhole)) return percents.map((percent) => `${whole(Math.round(percent))}%`);
      const total = percents.reduce((sum, percent) => sum + percent, 0);
      return roundTogether(
        percents.map((percent) => 10 * percent),
        10 * total,
      ).map((tenths) => `${oneDecimal(tenths / 10)}%`);
    },
    time: (date, now) => (date.toDateString() === now.toDateString() ? clock.format(date) : calendar.format(date)),
  };
};
