import { isMissing } from '../../cells/value';
import { placeOf } from '../address';
import type { Evaluation } from '../evaluation';
import type { Finding } from '../findings';
import type { Proposal } from '../fix/proposal';
import { alikeNames } from '../unit-names/alike-names';
import { isOneLetterOff, knownNames, likelyNames } from '../unit-names/known-names';

/** Every unit that has values needs a name, and one name for one unit. */
export function checkUnits({ source, unitColumn }: Evaluation, blankRows: ReadonlySet<number>): Finding[] {
  if (unitColumn === null) return [];
  const names = source.rows.map((cells) => (isMissing(cells[unitColumn]) ? '' : String(cells[unitColumn])));
  const tidied = names.map(tidy);
  const formulas = new Set(source.textFormulas);
  const at = (row: number) => placeOf(source, row, unitColumn);
  const alike = alikeNames(tidied);
  const known = knownNames(tidied.filter((name) => name !== ''));
  const taken = new Set(tidied);
  const firstRows = new Map<string, number>();

  return names.flatMap((name, row) => [...nameless(name, row), ...untidy(name, row), ...doubtful(tidied[row], row)]);

  function nameless(name: string, row: number): Finding[] {
    if (name !== '' || blankRows.has(row)) return [];
    return [{ code: 'unit-name-missing', severity: 'problem', place: at(row), facts: {} }];
  }

  function untidy(name: string, row: number): Finding[] {
    if (name === tidied[row] || formulas.has(at(row).address)) return [];
    const sure: Proposal = { after: tidied[row], why: 'spaces', facts: {} };
    const repair = { before: name, sure, others: [] };
    return [{ code: 'unit-name-spaces', severity: 'notice', place: at(row), facts: { unit: tidied[row] }, repair }];
  }

  /** At most one finding for a name: it stands twice, is no province, or is written in two ways. */
  function doubtful(name: string, row: number): Finding[] {
    if (name === '') return [];
    const first = firstRows.get(name);
    if (first !== undefined) {
      const facts = { unit: name, other: at(first).address };
      return [{ code: 'unit-name-twice', severity: 'notice', place: at(row), facts }];
    }
    firstRows.set(name, row);
    return [...misread(name, row), ...writtenTwoWays(name, row)].slice(0, 1);
  }

  function misread(name: string, row: number): Finding[] {
    if (!known || known.includes(name) || !known.some((candidate) => isOneLetterOff(name, candidate))) return [];
    const { sure, others } = likelyNames(name, known, taken);
    const proposal = (after: string): Proposal => ({ after, why: 'known-name', facts: {} });
    const likely = sure === null ? others : [sure];
    const facts = { text: name, choices: likely.join(' / ') };
    const repair = repairOf(row, sure === null ? null : proposal(sure), others.map(proposal));
    return [{ code: 'unit-name-unknown', severity: 'notice', place: at(row), facts, ...repair }];
  }

  function writtenTwoWays(name: string, row: number): Finding[] {
    const first = alike.get(row);
    if (first === undefined || known?.includes(name)) return [];
    const other = at(first).address;
    const facts = { text: name, unit: tidied[first], other };
    const repair = repairOf(row, null, [{ after: tidied[first], why: 'same-name', facts: { other } }]);
    return [{ code: 'unit-name-alike', severity: 'notice', place: at(row), facts, ...repair }];
  }

  function repairOf(row: number, sure: Proposal | null, others: readonly Proposal[]): Pick<Finding, 'repair'> {
    return formulas.has(at(row).address) ? {} : { repair: { before: names[row], sure, others } };
  }
}

/** Without spaces around it, and one ordinary space where several or wider ones stand. */
const tidy = (name: string): string => name.replace(/[\s\u00A0\u3000]+/gu, ' ').trim();
