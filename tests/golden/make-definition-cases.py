"""Writes the golden cases that no peer computes, straight from the definitions, without the project's code.

python3 tests/golden/make-definition-cases.py
"""

import itertools
import json
import math
from pathlib import Path

here = Path(__file__).parent


def write(method, slug, given, expected, notes):
    case = {
        'method': method,
        'source': 'evaluated from the definition by make-definition-cases.py',
        'kind': 'definition-computed',
        'input': given,
        'expected': expected,
        'tolerance': 1e-12,
        'notes': notes,
    }
    (here / f'{method}--{slug}.json').write_text(json.dumps(case, ensure_ascii=False) + '\n')


def mean_rank(values, value, better):
    return 1 + sum(better(other, value) for other in values) + (values.count(value) - 1) / 2


ties = [[3.0, 10.0, 5.0], [1.0, 10.0, 5.0], [3.0, 40.0, 5.0], [8.0, 20.0, 5.0]]
directions = ['benefit', 'cost', 'benefit']
columns = [list(column) for column in zip(*ties)]


def better_in(direction):
    return (lambda a, b: a > b) if direction == 'benefit' else (lambda a, b: a < b)


def table(cell):
    by_column = [[cell(column, value, direction) for value in column] for column, direction in zip(columns, directions)]
    return [list(row) for row in zip(*by_column)]


n = len(ties)
write('normalise-rank', 'ties-and-constant', {'matrix': ties, 'directions': directions},
      {'normalised': table(lambda c, x, d: (n - mean_rank(c, x, better_in(d))) / (n - 1))},
      'Mean ranks; a constant indicator gives 0.5.')
write('normalise-percentile', 'ties-and-constant', {'matrix': ties, 'directions': directions},
      {'normalised': table(lambda c, x, d: 100 * (sum(better_in(d)(x, o) for o in c) + c.count(x) / 2) / n)},
      'Units below plus half of those equal, itself included.')

zero = [[0.0, 2.0, 4.0], [0.0, 6.0, 4.0], [0.0, 4.0, 4.0]]
write('normalise-vector', 'zero-and-constant', {'matrix': zero, 'directions': ['cost', 'cost', 'benefit']},
      {'normalised': [[0, 1 - row[1] / math.sqrt(56), 4 / math.sqrt(48)] for row in zero]},
      'An all-zero indicator gives 0, also as a cost.')
write('normalise-minmax', 'constant', {'matrix': zero, 'directions': ['cost', 'cost', 'benefit']},
      {'normalised': [[1, 1, 1], [1, 0, 1], [1, 0.5, 1]]}, 'A constant indicator gives 1: nobody is behind.')

# With min-max a constant indicator adds the same amount to all units; TOPSIS sees no distance in it.
write('topsis', 'constant-indicator',
      {'matrix': [[1.0, 7.0], [3.0, 7.0], [2.0, 7.0]], 'weights': [1, 3], 'directions': ['benefit', 'cost'],
       'normalisation': 'vector'},
      {'closeness': [0, 1, 0.5], 'rank': [3, 1, 2]}, 'Only the varying indicator separates the units.')

entropy_table = [[1.0, 0.0, 5.0], [3.0, 2.0, 5.0]]


def divergence(column):
    shares = [x / sum(column) for x in column]
    return 1 + sum(p * math.log(p) for p in shares if p > 0) / math.log(len(column))


parts = [divergence([1.0, 3.0]), divergence([0.0, 2.0]), 0.0]
write('weights-entropy', 'zero-and-constant', {'matrix': entropy_table, 'variant': 'raw-shares'},
      {'weights': [part / sum(parts) for part in parts]}, '0 ln 0 = 0; a constant indicator gets 0.')

write('rank', 'ties-and-missing', {'scores': [70, None, 85, 85, 60, 85, 70]},
      {'desc-mean': [4.5, None, 2, 2, 6, 2, 4.5], 'desc-min': [4, None, 1, 1, 6, 1, 4],
       'desc-dense': [2, None, 1, 1, 3, 1, 2], 'asc-mean': [2.5, None, 5, 5, 1, 5, 2.5]},
      'Missing scores take no part.')

rated = [-5, 0, 12, 50, 80, 130, None]
peers = [4, 9, 9, 1, 6, None, 2, 3, 5]
groups = ['a', 'a', 'a', 'a', 'a', 'a', 'b', 'b', 'b']
in_a = [4, 9, 9, 1, 6]


def cap(x):
    return min(100, max(0, x))


def goalpost(x, low, high):
    return None if x is None else cap(100 * (x - low) / (high - low))


write('rate', 'rules', {'values': rated, 'peers': peers, 'groups': groups, 'low': 10, 'high': 60,
                        'positive': [0, 9, 10, 99, None, 200, 20], 'anchors': [1, 2, 3, 4, 5, None]},
      {'linear': [None if x is None else cap(x) for x in rated],
       'goalpost': [goalpost(x, 10, 60) for x in rated],
       'goalpost-reversed': [goalpost(x, 60, 10) for x in rated],
       'log': [goalpost(None if x is None else math.log(1 + x), math.log(11), math.log(61))
               for x in [0, 9, 10, 99, None, 200, 20]],
       'target': [0, 0, 100, 100, cap(100 * (120 - 80) / 60), 0, None],
       'percentile': [100 * (sum(o < x for o in in_a) + in_a.count(x) / 2) / 5 for x in in_a] + [None] * 4,
       'anchor': [0, 25, 50, 75, 100, None]},
      'low 10 and high 60; target falls to 0 at 5 and 120; group b has fewer than 5 values.')

parts = [[80.0, 60.0, 40.0], [90.0, None, 30.0], [None, 50.0, None], [0.0, 100.0, 50.0]]
weights = [0.5, 0.3, 0.2]


def weighted(row, mean, coverage):
    present = [(x, w) for x, w in zip(row, weights) if x is not None]
    whole = sum(w for _, w in present)
    if whole < coverage - 1e-12:
        return None
    if mean == 'arithmetic':
        return sum(w * x for x, w in present) / whole
    if mean == 'minimum':
        return min(x for x, _ in present)
    if any(x == 0 for x, _ in present):
        return 0
    if mean == 'geometric':
        return math.prod(x ** (w / whole) for x, w in present)
    return whole / sum(w / x for x, w in present)


write('aggregate', 'missing-and-zero', {'matrix': parts, 'weights': [5, 3, 2]},
      {f'{mean}-{coverage}': [weighted(row, mean, coverage) for row in parts]
       for mean in ('arithmetic', 'geometric', 'harmonic', 'minimum') for coverage in (1, 0.7, 0.3)},
      'Each expected array is named after the mean and the least coverage; 0.7 is reached exactly by the second unit.')

write('grade', 'boundaries', {'scores': [85, 84.999, 75, 60, 59.9, None, 100], 'cutoffs': [85, 75, 60],
                              'labels': ['A', 'B', 'C', 'D']},
      {'grades': ['A', 'B', 'B', 'C', 'D', None, 'A']}, 'A score at a cutoff gets the better label.')


def eigenvector(matrix):
    """Weights and largest eigenvalue by plain power iteration."""
    weights = [1 / len(matrix)] * len(matrix)
    for _ in range(10000):
        product = [sum(a * w for a, w in zip(line, weights)) for line in matrix]
        weights = [value / sum(product) for value in product]
    return weights, sum(sum(a * w for a, w in zip(line, weights)) for line in matrix)


def reciprocal(upper):
    size = len(upper) + 1
    matrix = [[1.0] * size for _ in range(size)]
    for i, line in enumerate(upper):
        for j, value in enumerate(line, i + 1):
            matrix[i][j], matrix[j][i] = value, 1 / value
    return matrix


def advice(matrix, count, random_index):
    weights, _ = eigenvector(matrix)
    size = len(matrix)
    pairs = [(i, j) for i in range(size) for j in range(i + 1, size)]
    pairs.sort(key=lambda pair: -abs(math.log(matrix[pair[0]][pair[1]] * weights[pair[1]] / weights[pair[0]])))
    lines = []
    for i, j in pairs[:count]:
        changed = [list(line) for line in matrix]
        changed[i][j], changed[j][i] = weights[i] / weights[j], weights[j] / weights[i]
        ratio = (eigenvector(changed)[1] - size) / (size - 1) / random_index
        lines.append([i + 1, j + 1, matrix[i][j], weights[i] / weights[j], ratio])
    return lines


crooked = reciprocal([[3, 5, 1 / 2], [4, 2], [1 / 7]])
write('ahp-advice', 'four-elements', {'matrix': crooked, 'count': 4}, {'advice': advice(crooked, 4, 0.9)},
      'Pairs by |ln(given/implied)|; CR with one judgement replaced. One judgement was turned on purpose.')
small = reciprocal([[2, 6], [2]])
write('ahp-advice', 'three-elements-one-pair', {'matrix': small, 'count': 1}, {'advice': advice(small, 1, 0.58)},
      'No more rows than asked for.')


def shannon(parts):
    return -sum(part * math.log(part) for part in parts)


def consensus(matrices):
    size, experts = len(matrices[0]), [eigenvector(matrix)[0] for matrix in matrices]
    mean = [sum(weights[i] for weights in experts) / len(experts) for i in range(size)]
    beta = shannon(mean) - sum(map(shannon, experts)) / len(experts)
    sharpest = [9 / (size + 8)] + [1 / (size + 8)] * (size - 1)
    least = math.exp(shannon(sharpest)) / size
    return max(0, (math.exp(-beta) - least) / (1 - least))


near = [reciprocal([[3, 5], [2]]), reciprocal([[2, 4], [3]]), reciprocal([[1 / 2, 3], [4]])]
far = [reciprocal([[9, 9], [1]]), reciprocal([[1 / 9, 1], [9]])]
same = [reciprocal([[2, 4], [2]])] * 3
for slug, experts in (('three-experts', near), ('opposed-experts', far), ('same-judgements', same)):
    write('ahp-consensus', slug, {'matrices': experts}, {'consensus': consensus(experts)},
          'Goepel (2013) with the largest entropy ln n as in AHP-OS.')


def nominal_alpha(units):
    """Alpha from the coincidence matrix; None where nothing varies."""
    units = [[value for value in unit if value is not None] for unit in units]
    units = [unit for unit in units if len(unit) > 1]
    values = [value for unit in units for value in unit]
    pairs = [(a, b) for i, a in enumerate(values) for j, b in enumerate(values) if i != j]
    expected = sum(a != b for a, b in pairs) / len(pairs)
    if expected == 0:
        return None
    inside = sum(sum(a != b for i, a in enumerate(unit) for j, b in enumerate(unit) if i != j) / (len(unit) - 1)
                 for unit in units)
    return 1 - inside / len(values) / expected


def bootstrap_interval(units, confidence):
    """All draws that there are instead of some of them; no end may lie where a few draws more would move it."""
    alphas = [nominal_alpha([units[at] for at in draw])
              for draw in itertools.product(range(len(units)), repeat=len(units))]
    known = sorted(alpha for alpha in alphas if alpha is not None)

    def end(share):
        near = {round(known[min(len(known) - 1, max(0, math.ceil((share + shift) * len(known)) - 1))], 12)
                for shift in (-0.006, 0, 0.006)}
        assert len(near) == 1, (share, near)
        return near.pop()

    return {'alpha': nominal_alpha(units), 'lower': end((1 - confidence) / 2), 'upper': end((1 + confidence) / 2),
            'usedShare': len(known) / len(alphas)}


for slug, units, confidence in (
        ('two-coders-five-clauses', [[1, 1], [0, 0], [1, 0], [1, 1], [0, 0]], 0.8),
        ('three-coders-with-gaps', [[1, 1, None], [0, 0, 0], [1, 0, 1], [0, None, 0], [1, 1, 1]], 0.88)):
    write('krippendorff-interval', slug, {'ratings': units, 'confidence': confidence},
          bootstrap_interval(units, confidence), 'Percentiles over all draws of five units, which are equally likely.')
