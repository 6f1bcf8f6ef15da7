import fc from 'fast-check';
import { matrixOf } from '../../../src/methods/matrix';
import { NotDefined, OutOfDomain } from '../../../src/methods/refusals';
import { coalitionName, coalitionValues } from '../../../src/methods/sharing/coalitions';
import { blockingCoalitions } from '../../../src/methods/sharing/core';
import { correctedShapley } from '../../../src/methods/sharing/corrected-shapley';
import { nash } from '../../../src/methods/sharing/nash';
import { shapley } from '../../../src/methods/sharing/shapley';
import { weightedShapley } from '../../../src/methods/sharing/weighted-shapley';
import { expectGolden } from '../../golden/cases';
import { goldenCasesOf } from '../../golden/methods/cases';

test.each(goldenCasesOf('shapley'))('%s', (_, { input, expected, tolerance }) => {
  const players = Array.from({ length: input.players }, (_, player) => String(player));
  const coalitions = Object.keys(input.values).map((digits) => digits.split('').join('+'));
  const worth = coalitionValues(players, coalitions, Object.values(input.values));
  expectGolden(Array.from(shapley(worth)), expected.shapley, tolerance);
  expectGolden(Array.from(weightedShapley(worth, input.weights)), expected.weightedShapley, tolerance);
});

test.each(goldenCasesOf('nash-bargaining'))('%s', (_, { input, expected, tolerance }) => {
  const { shares } = nash(input.total, input.disagreement, input.bargainingPower);
  expectGolden(Array.from(shares), expected.allocation, tolerance);
});

describe('coalitions', () => {
  const read = (players: string[], coalitions: string[]) => () =>
    coalitionValues(players, coalitions, coalitions.map((_, at) => at)); // prettier-ignore

  test('players may stand in any order, with spaces around them', () => {
    const worth = coalitionValues(['大学', '企业'], ['企业 + 大学', '大学', ' 企业'], [9, 4, 3]);
    expect(Array.from(worth)).toEqual([0, 4, 3, 9]);
    expect(coalitionName(['大学', '企业'], 3)).toBe('大学+企业');
  });

  test('what is wrong with them is named', () => {
    expect(read(['U', 'I'], ['U', 'I'])).toThrow(new OutOfDomain('coalition-missing', null, null, 'U+I'));
    expect(read(['U', 'I'], ['U', 'I', 'U+I', 'I+U'])).toThrow(new OutOfDomain('coalition-repeated', 3, 0, 'I+U'));
    expect(read(['U', 'I'], ['U', 'I', 'U+X'])).toThrow(new OutOfDomain('player-unknown', 2, 0, 'X'));
    expect(read(['U', 'I'], ['U', 'U+U'])).toThrow(new OutOfDomain('member-repeated', 1, 0, 'U'));
    expect(read(['U', 'I'], ['U', 'I', 'U+'])).toThrow(new OutOfDomain('player-unknown', 2, 0, ''));
    expect(read(['U', 'U'], ['U'])).toThrow(new OutOfDomain('player-repeated', 1, 0, 'U'));
    expect(read(['U+I'], ['U'])).toThrow(new OutOfDomain('player-with-plus', 0, 0, 'U+I'));
    const many = Array.from({ length: 21 }, (_, player) => `p${player}`);
    expect(read(many, ['p1'])).toThrow(new OutOfDomain('too-many-players'));
  });
});

/** Games of four players with whole values. */
const games = fc
  .array(fc.integer({ min: -50, max: 100 }), { minLength: 15, maxLength: 15 })
  .map((values) => Float64Array.of(0, ...values));
const weights = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 });

/** Mean contribution over all orders, the other definition of the Shapley value. */
function byOrders(worth: Float64Array, players: number): number[] {
  const sums = new Array<number>(players).fill(0);
  let orders = 0;
  const join = (members: number, contributions: number[]) => {
    if (members === worth.length - 1) {
      contributions.forEach((own, player) => (sums[player] += own));
      orders++;
      return;
    }
    for (let player = 0; player < players; player++) {
      if (members & (1 << player)) continue;
      const next = [...contributions];
      next[player] = worth[members | (1 << player)] - worth[members];
      join(members | (1 << player), next);
    }
  };
  join(0, new Array<number>(players).fill(0));
  return sums.map((sum) => sum / orders);
}

describe('Shapley', () => {
  test('is the mean contribution over all orders, and shares everything', () => {
    fc.assert(
      fc.property(games, (worth) => {
        const values = shapley(worth);
        byOrders(worth, 4).forEach((value, player) => expect(values[player]).toBeCloseTo(value, 9));
        expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(worth[15], 9);
      }),
    );
  });

  test('adds over games', () => {
    fc.assert(
      fc.property(games, games, (one, other) => {
        const both = shapley(one.map((value, members) => value + other[members]));
        const [first, second] = [shapley(one), shapley(other)];
        both.forEach((value, player) => expect(value).toBeCloseTo(first[player] + second[player], 9));
      }),
    );
  });

  test('gives a player who adds nothing nothing, weighted or not', () => {
    fc.assert(
      fc.property(games, weights, (game, shares) => {
        const worth = game.map((_, members) => game[members & 7]);
        expect(shapley(worth)[3]).toBeCloseTo(0, 9);
        expect(weightedShapley(worth, shares)[3]).toBeCloseTo(0, 9);
      }),
    );
  });

  test('treats players who add the same alike', () => {
    fc.assert(
      fc.property(games, (game) => {
        const worth = game.map((_, members) => game[(members & 12) | (members & 3 ? 1 : 0) | ((members & 3) === 3 ? 2 : 0)]); // prettier-ignore
        const values = shapley(worth);
        expect(values[0]).toBeCloseTo(values[1], 9);
      }),
    );
  });

  test('with equal weights is the weighted value, which shares everything with any', () => {
    fc.assert(
      fc.property(games, weights, (worth, shares) => {
        const equal = weightedShapley(worth, [2, 2, 2, 2]);
        shapley(worth).forEach((value, player) => expect(equal[player]).toBeCloseTo(value, 9));
        const weighted = weightedShapley(worth, shares);
        expect(weighted.reduce((sum, value) => sum + value, 0)).toBeCloseTo(worth[15], 9);
      }),
    );
  });

  test('a weight of 0 is refused with its player', () => {
    expect(() => weightedShapley(Float64Array.of(0, 1, 2, 5), [1, 0])).toThrow(
      new OutOfDomain('weight-not-positive', 1, 0),
    );
  });
});

describe('corrected Shapley', () => {
  const worth = Float64Array.of(0, 30, 40, 100);

  test('moves shares by the factors and still shares everything', () => {
    const { shapley: values, corrections, shares } = correctedShapley(worth, matrixOf([[3, 1], [1, 1]]), [0.6, 0.4]); // prettier-ignore
    expect(Array.from(values)).toEqual([45, 55]);
    expect(corrections[0]).toBeCloseTo(100 * 0.6 * 0.25, 12);
    expect(shares[0] + shares[1]).toBeCloseTo(100, 12);
  });

  test('a negative factor and one that nobody has are named', () => {
    expect(() => correctedShapley(worth, matrixOf([[3], [-1]]), [1])).toThrow(new OutOfDomain('negative-share', 1, 0)); // prettier-ignore
    expect(() => correctedShapley(worth, matrixOf([[3, 0], [1, 0]]), [0.5, 0.5])).toThrow(new NotDefined('zero-total', 1)); // prettier-ignore
  });
});

describe('Nash', () => {
  test('shares exactly what there is, and gives each at least what it has without agreement', () => {
    const payoffs = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(payoffs, fc.integer({ min: 270, max: 900 }), (disagreement, total) => {
        const { shares } = nash(total, disagreement, [0.5, 0.3, 0.2]);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(total, 9);
        shares.forEach((share, party) => expect(share).toBeGreaterThanOrEqual(disagreement[party]));
      }),
    );
  });

  test('is not defined where there is less than the parties have anyway', () => {
    expect(() => nash(40, [20, 30], [0.5, 0.5])).toThrow(new NotDefined('no-surplus'));
    expect(Array.from(nash(0.3, [0.1, 0.2], [0.5, 0.5]).shares)).toEqual([0.1, 0.2]);
  });
});

describe('core', () => {
  const worth = coalitionValues(['U', 'I', 'G'], ['U', 'I', 'G', 'U+I', 'U+G', 'I+G', 'U+I+G'], [30, 40, 10, 100, 55, 65, 150]); // prettier-ignore

  test('the Shapley value of this alliance is in the core', () => {
    expect(blockingCoalitions(worth, shapley(worth))).toEqual([]);
  });

  test('coalitions that could do better stand there worst first', () => {
    const blocking = blockingCoalitions(worth, [20, 40, 90]);
    expect(blocking.map(({ members, shortfall }) => [members, shortfall])).toEqual([[3, 40], [1, 10]]); // prettier-ignore
    expect(blocking[0]).toMatchObject({ gets: 60, couldGet: 100 });
  });

  test('an allocation must share exactly what there is', () => {
    expect(() => blockingCoalitions(worth, [50, 50, 49])).toThrow(new OutOfDomain('allocation-not-whole'));
  });

  test('convex games have their Shapley value in the core', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }), (strengths) => {
        const convex = new Float64Array(16).map((_, members) => {
          const sum = strengths.reduce((total, own, player) => total + (members & (1 << player) ? own : 0), 0);
          return sum * sum;
        });
        expect(blockingCoalitions(convex, shapley(convex))).toEqual([]);
      }),
    );
  });
});
