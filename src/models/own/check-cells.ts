import type { CheckRule } from '../schema';
import { numberIn } from './cited';

/** What a check's rule says besides its kind, as one cell. */
export function checkCell(rule: CheckRule): string | number | undefined {
  switch (rule.kind) {
    case 'condition':
      return rule.holds;
    case 'together':
      return rule.of.join('; ');
    case 'sum':
      return `${rule.parts.join('; ')} = ${rule.total}`;
    case 'zeros':
    case 'correlation':
    case 'giant':
      return rule.above;
    case 'response-rate':
    case 'coverage':
      return rule.least;
    case 'elsewhere':
      return rule.where;
    default:
      return undefined;
  }
}

const codesIn = (text: string): string[] =>
  text
    .split(/[;；]/)
    .map((code) => code.trim())
    .filter((code) => code !== '');

/** The rule of a kind with what its cell says; what is missing is refused by the schema. */
export function checkRule(kind: string, cell: string): unknown {
  switch (kind) {
    case 'condition':
      return { kind, holds: cell };
    case 'together':
      return { kind, of: codesIn(cell) };
    case 'sum': {
      const mark = cell.lastIndexOf('=');
      return { kind, parts: codesIn(cell.slice(0, Math.max(mark, 0))), total: mark < 0 ? '' : cell.slice(mark + 1) };
    }
    case 'zeros':
    case 'correlation':
    case 'giant':
      return { kind, above: numberIn(cell) };
    case 'response-rate':
    case 'coverage':
      return { kind, least: numberIn(cell) };
    case 'elsewhere':
      return { kind, where: cell };
    default:
      return { kind };
  }
}
