import { CellIssue, type Issue } from '../cells/issue';
import { readItemNames, readItems } from '../cells/items';
import { sharedRows, vectorRows, type Rows } from '../cells/rows';
import { OutOfDomain } from '../methods/refusals';
import { coalitionValues, mostPlayers } from '../methods/sharing/coalitions';

/** A consortium: its players with their rows, and what every coalition is worth. */
export interface Game {
  readonly players: readonly string[];
  readonly rows: Rows;
  readonly worth: Float64Array;
}

export function readGame(players: unknown, coalitions: unknown, values: unknown, rows: Rows): Game {
  const names = readItemNames(players, 'players', rows);
  const listed = sharedRows(vectorRows(coalitions, 'coalitions'), vectorRows(values, 'values'));
  const joined = readItemNames(coalitions, 'coalitions', listed);
  const amounts = readItems(values, 'values', listed);
  try {
    return { players: names, rows, worth: coalitionValues(names, joined, amounts) };
  } catch (error) {
    if (error instanceof OutOfDomain) throw new CellIssue(gameIssue(error, rows, listed));
    throw error;
  }
}

/** Says whether it is the list of players or that of coalitions that is wrong. */
function gameIssue(error: OutOfDomain, players: Rows, coalitions: Rows): Issue {
  const { reason, row, subject } = error;
  const text = subject ?? '';
  const itemOf = ({ rowOf }: Rows) => (row === null ? 0 : rowOf[row] + 1);
  switch (reason) {
    case 'too-many-players':
      return { code: reason, argument: 'players', most: mostPlayers };
    case 'player-repeated':
    case 'player-with-plus':
      return { code: reason, argument: 'players', item: itemOf(players), text };
    case 'player-unknown':
    case 'member-repeated':
    case 'coalition-repeated':
      return { code: reason, argument: 'coalitions', item: itemOf(coalitions), text };
    case 'coalition-missing':
      return { code: reason, argument: 'coalitions', text };
    default:
      throw error;
  }
}
