"""Writes golden cases of efficiency, synergy, sharing, match and robustness that no peer publishes, from the definitions.

python3 tests/golden/make-system-cases.py (needs numpy and scipy)
"""

import json
import math
from fractions import Fraction
from itertools import combinations
from pathlib import Path

import numpy as np
from scipy.optimize import linprog
from scipy.stats import norm, rankdata

here = Path(__file__).parent


def write(method, slug, given, expected, tolerance, notes, source='evaluated from the definition by make-system-cases.py'):
    case = {
        'method': method, 'source': source, 'kind': 'definition-computed',
        'input': given, 'expected': expected, 'tolerance': tolerance, 'notes': notes,
    }
    (here / f'{method}--{slug}.json').write_text(json.dumps(case, ensure_ascii=False) + '\n')


def output_efficiency(inputs, outputs):
    x, y = np.array(inputs, float), np.array(outputs, float)
    n = len(x)
    scores = []
    for unit in range(n):
        # Variables: growth factor, then intensities.
        solved = linprog(
            np.r_[-1, np.zeros(n)],
            A_ub=np.vstack([np.c_[np.zeros(x.shape[1]), x.T], np.c_[y[unit], -y.T]]),
            b_ub=np.r_[x[unit], np.zeros(y.shape[1])],
            A_eq=[np.r_[0, np.ones(n)]], b_eq=[1], method='highs')
        scores.append(1 / solved.x[0])
    return scores


staff = [[120, 30], [80, 22], [60, 25], [150, 41], [95, 18], [130, 36], [90, 28]]
patents = [[40, 12], [31, 9], [18, 11], [44, 20], [37, 6], [29, 10], [22, 14]]
income = [[900], [610], [300], [1300], [400], [700], [520]]
first, second = output_efficiency(staff, patents), output_efficiency(patents, income)
write('two-stage', 'seven-universities', {'inputs': staff, 'intermediates': patents, 'outputs': income},
      {'stages': [[a, b, a * b] for a, b in zip(first, second)]}, 1e-7, 'Output-oriented, variable returns, 1/phi.',
      "linear programs solved by scipy 1.17 (HiGHS) in make-system-cases.py")

write('coordination-class', 'boundaries', {'degrees': [0, 0.0999, 0.1, 0.2, 0.3, 0.45, 0.5, 0.69, 0.7, 0.85, 0.9, 1, None]},
      {'classes': ['extreme disorder', 'extreme disorder', 'serious disorder', 'moderate disorder', 'mild disorder',
                   'near disorder', 'barely coordinated', 'primary coordination', 'intermediate coordination',
                   'good coordination', 'quality coordination', 'quality coordination', None]}, 0,
      'A boundary belongs to the upper class; a missing degree stays blank.')

players = ['U', 'I', 'G']
worth = {'U': 30, 'I': 40, 'G': 10, 'U+I': 100, 'U+G': 55, 'I+G': 65, 'U+I+G': 150}


def value(members):
    return worth['+'.join(p for p in players if p in members)] if members else 0


def shapley(player):
    others = [p for p in players if p != player]
    total = Fraction(0)
    for size in range(3):
        share = Fraction(math.factorial(size) * math.factorial(2 - size), 6)
        for joined in combinations(others, size):
            total += share * (value({*joined, player}) - value(set(joined)))
    return total


factors = [[3, 20], [5, 35], [2, 45]]
factor_weights = [0.6, 0.4]
sums = [sum(row[k] for row in factors) for k in range(2)]
corrected = [float(shapley(p)) + 150 * sum(factor_weights[k] * (factors[i][k] / sums[k] - 1 / 3) for k in range(2))
             for i, p in enumerate(players)]
write('corrected-shapley', 'university-industry-government',
      {'players': players, 'coalitions': list(worth), 'values': list(worth.values()),
       'factors': factors, 'factorWeights': factor_weights}, {'shares': corrected}, 1e-9, 'Shares sum to v(N).')

allocation = {'U': 20, 'I': 40, 'G': 90}
blocking = []
for size in (1, 2):
    for members in combinations(players, size):
        gets = sum(allocation[p] for p in members)
        if gets < value(set(members)):
            blocking.append(['+'.join(members), gets, value(set(members)), value(set(members)) - gets])
blocking.sort(key=lambda row: -row[3])
write('core', 'university-industry-government',
      {'players': players, 'coalitions': list(worth), 'values': list(worth.values()),
       'allocation': list(allocation.values()), 'inCore': [float(shapley(p)) for p in players]},
      {'blocking': blocking}, 1e-9, 'inCore is the Shapley value of this convex game.')

contribution = [5, 9, 9, 1, 4, 30, 12, None]
compensation = [50, 70, 60, 20, 90, 10, 10, None]
groups = ['a', 'a', 'a', 'a', 'b', 'b', 'b', '']


def places(values):
    result = [None] * len(values)
    for group in 'ab':
        rows = [i for i, g in enumerate(groups) if g == group]
        for i in rows:
            below = sum(values[j] < values[i] for j in rows)
            equal = sum(values[j] == values[i] for j in rows)
            result[i] = 100 * (below + equal / 2) / len(rows)
    return result


given, received = places(contribution), places(compensation)
write('match', 'groups', {'contribution': contribution, 'compensation': compensation, 'groups': groups},
      {'match': [[g, r, None if g is None else 100 - abs(g - r)] for g, r in zip(given, received)]}, 1e-9,
      'Percentiles inside the group; ties in both.')

university = [5, 4, 3, 5, None, 4, 5, 2, None, 4]
enterprise = [4, 4, 5, None, 3, 5, 5, 1, None, 3]
pairs = [(u, e) for u, e in zip(university, enterprise) if u is not None and e is not None]
n = len(pairs)
share = sum(u >= 4 and e >= 4 for u, e in pairs) / n
z = norm.ppf(0.975)
centre = (share + z * z / (2 * n)) / (1 + z * z / n)
reach = z / (1 + z * z / n) * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
write('both-satisfied', 'ten-projects', {'university': university, 'enterprise': enterprise, 'threshold': 4},
      {'figures': [share, centre - reach, centre + reach, n, 2]}, 1e-9, "Wilson's interval; two one-sided pairs.")


class Xoroshiro128Plus:
    """The generator of pure-rand, state and steps in 32-bit halves, as https://prng.di.unimi.it describes it in 64."""

    def __init__(self, seed):
        ones = 2 ** 32 - 1
        self.first = (ones << 32) | (~seed & ones)
        self.second = (seed & ones) << 32

    def bits(self):
        every = 2 ** 64 - 1
        result = (self.first + self.second) & (2 ** 32 - 1)
        mixed = self.first ^ self.second
        turned = ((self.first << 24) | (self.first >> 40)) & every
        self.first = turned ^ mixed ^ ((mixed << 16) & every)
        self.second = ((mixed << 37) | (mixed >> 27)) & every
        return result

    def uniform(self):
        high = self.bits() & (2 ** 26 - 1)
        low = self.bits() & (2 ** 27 - 1)
        return high / 2 ** 26 + low / 2 ** 53


table = np.array([[9, 2, 5], [8, 4, 4], [3, 9, 6], [1, 1, 1], [6, 6, 2]], float)
weights = np.array([0.5, 0.3, 0.2])
scaled = (table - table.min(0)) / (table.max(0) - table.min(0))


def ranks(by):
    return rankdata(-np.round(scaled @ by, 12), method='average')


runs, spread, seed = 200, 0.6, 7
random = Xoroshiro128Plus(seed)
drawn = []
for _ in range(runs):
    factor = np.array([1 + spread * (2 * random.uniform() - 1) for _ in weights])
    drawn.append(ranks(weights * factor / (weights * factor).sum()))
drawn = np.sort(np.array(drawn), axis=0)
base = ranks(weights)
reached = lambda share: drawn[math.ceil(share * runs) - 1]
write('robust', 'saw-seed-7',
      {'matrix': table.tolist(), 'weights': weights.tolist(), 'spread': spread, 'runs': runs, 'seed': seed},
      {'ranks': np.c_[base, reached(0.5), reached(0.05), reached(0.95),
                      (drawn == base).mean(0), (drawn == 1).mean(0)].tolist()}, 1e-12,
      'Weights drawn run by run, indicator by indicator, from xoroshiro128+.')


def sensitivities(score):
    """Nearest weight at which two scores tie, on a fine grid and then by bisection."""
    rows = []
    start = score(weights)
    order = np.argsort(-start, kind='stable')
    pairs_first = [(order[0], other) for other in order[1:]]
    pairs_any = list(zip(order[:-1], order[1:]))
    for column, weight in enumerate(weights):
        def moved(t):
            others = weights * (1 - t) / (1 - weight)
            others[column] = t
            return others
        def tie(pair):
            lead = lambda t: (score(moved(t)) @ np.eye(len(table))[pair[0]]) - score(moved(t))[pair[1]]
            best = None
            for end in (0.0, 1.0):
                grid = np.linspace(weight, end, 4001)
                for a, b in zip(grid[:-1], grid[1:]):
                    if lead(a) * lead(b) > 0:
                        continue
                    for _ in range(60):
                        middle = (a + b) / 2
                        a, b = (middle, b) if lead(a) * lead(middle) > 0 else (a, middle)
                    if best is None or abs(a - weight) < abs(best - weight):
                        best = a
                    break
            return best
        def nearest(pairs):
            found = [(abs(t - weight), t, pair[1]) for pair in pairs if (t := tie(pair)) is not None]
            return min(found) if found else None
        top, any_rank = nearest(pairs_first), nearest(pairs_any)
        change = lambda one: None if one is None else (one[1] - weight) / weight
        rows.append([float(weight), change(top), change(any_rank), None if top is None else int(top[2]) + 1])
    return rows


def topsis(by):
    v = by * table / np.linalg.norm(table, axis=0)
    near, far = np.linalg.norm(v - v.max(0), axis=1), np.linalg.norm(v - v.min(0), axis=1)
    return far / (near + far)


for name, score, tolerance in (('saw', lambda by: scaled @ by, 1e-9), ('topsis', topsis, 1e-4)):
    write('sensitivity', name, {'matrix': table.tolist(), 'weights': weights.tolist(), 'method': name},
          {'changes': sensitivities(score)}, tolerance, 'Weights at which scores tie, searched and halved.')

write('inequality', 'with-zeros', {'x': [0, 0, 0, 8]},
      {'giniPopulation': 0.75, 'giniUnbiased': 1, 'theilT': math.log(4), 'atkinson05': 0.75, 'hhi': 1, 'cv': 2}, 1e-12,
      'One of four holds everything; 0 ln 0 = 0.')
