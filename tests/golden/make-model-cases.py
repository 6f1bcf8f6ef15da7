"""Writes the golden cases of the scoring models from their files, by scoring rules of its own, without the project's code.

python3 tests/golden/make-model-cases.py
"""

import json
import math
import random
import re
from pathlib import Path

here = Path(__file__).parent
models = {f'M{i}': json.loads((here / f'../../src/models/m{i}.json').read_text()) for i in range(1, 9)}


def write(method, slug, given, expected, notes):
    case = {
        'method': method,
        'source': 'evaluated from the model files by make-model-cases.py',
        'kind': 'definition-computed',
        'input': given,
        'expected': expected,
        'tolerance': 1e-10,
        'notes': notes,
    }
    (here / f'{method}--{slug}.json').write_text(json.dumps(case, ensure_ascii=False) + '\n')


# One unit at a time, values in a dictionary by code; None is missing.

def formula(text, values):
    names = re.findall(r'\[([^\]]+)\]', text)
    if any(values.get(name) is None for name in names):
        return None
    code = re.sub(r'\[([^\]]+)\]', lambda found: repr(float(values[found.group(1)])), text)
    code = re.sub(r'(?<![<>])=', '==', code)
    known = {'mean': lambda *parts: sum(parts) / len(parts), 'min': min, 'max': max, 'abs': abs}
    try:
        return float(eval(code, {'__builtins__': {}}, known))
    except ZeroDivisionError:
        return None


def between(value, low, high):
    return min(100.0, max(0.0, 100 * (value - low) / (high - low)))


def points(indicator, value, peers, everyone, profile):
    """`peers` and `everyone` are the values that are there, the unit's own included."""
    rule = indicator['scoring']
    if value is None:
        return None
    return points_by(rule, indicator['direction'], value, peers, everyone, profile)


def points_by(rule, direction, value, peers, everyone, profile):
    kind = rule['rule']
    if kind == 'linear':
        return min(100.0, max(0.0, value))
    if kind in ('goalpost', 'log'):
        ends = rule.get('byProfile', {}).get(profile, rule)
        worst, best = (max(everyone), min(everyone)) if direction == 'cost' else (min(everyone), max(everyone))
        low = worst if ends['low'] is None else ends['low']
        high = best if ends['high'] is None else ends['high']
        if low == high:
            return 100.0
        if kind == 'log':
            return between(math.log1p(value), math.log1p(low), math.log1p(high))
        return between(value, low, high)
    if kind == 'target':
        low, high = rule['low'], rule['high']
        if low is None:
            return None
        if value < low:
            return max(0.0, 100 * (value - low / 2) / (low / 2))
        return 100.0 if value <= high else max(0.0, 100 * (2 * high - value) / high)
    if kind == 'percentile':
        if len(peers) < 5:
            return points_by(rule['fallback'], direction, value, peers, everyone, profile)
        return 100 * (sum(other < value for other in peers) + peers.count(value) / 2) / len(peers)
    if kind == 'anchor':
        return 25.0 * (value - 1)
    if kind == 'binary':
        return 100.0 * value
    if kind == 'piecewise':
        knots = rule['knots']
        if value <= knots[0][0]:
            return float(knots[0][1])
        for (low, lower), (high, upper) in zip(knots, knots[1:]):
            if value <= high:
                return lower + (upper - lower) * (value - low) / (high - low)
        return float(knots[-1][1])
    assert kind == 'share'
    amounts = [25.0 * (other - 1) for other in peers] if rule['anchors'] else peers
    own = 25.0 * (value - 1) if rule['anchors'] else value
    return 100 * own / sum(amounts) if sum(amounts) > 0 else None


def mean(pairs):
    pairs = [(weight, value) for weight, value in pairs if value is not None and weight > 0]
    whole = sum(weight for weight, _ in pairs)
    return sum(weight * value for weight, value in pairs) / whole if whole else None


def coordination(levels, weights):
    largest, count = max(levels), len(levels)
    if largest == 0:
        return 0.0
    gaps = [abs(a - b) for at, a in enumerate(levels) for b in levels[:at]]
    product = math.prod(level / largest for level in levels)
    coupling = math.sqrt((1 - sum(gaps) / len(gaps)) * product ** (1 / (count - 1)))
    return math.sqrt(coupling * sum(weight * level for weight, level in zip(weights, levels)) / sum(weights))


def score(model, codes, rows, profile=None, groups=None):
    indicators = [(at, one) for at, dimension in enumerate(model['dimensions']) for one in dimension['indicators']]
    units = [dict(zip(codes, row)) for row in rows]
    in_use = set(codes)
    for _, one in indicators:
        if one['derived'] and (one['code'] not in codes or all(unit[one['code']] is None for unit in units)):
            if set(re.findall(r'\[([^\]]+)\]', one['derived'])) <= in_use:
                for unit in units:
                    unit[one['code']] = formula(one['derived'], unit)
                in_use.add(one['code'])
    own = next((each['weights'] for each in model['profiles'] if each['code'] == profile), {})
    weights = [own.get(dimension['code'], dimension['weight']) for dimension in model['dimensions']]
    peers_of = lambda row: [at for at in range(len(units)) if groups is None or groups[at] == groups[row]]
    scored = [(at, one) for at, one in indicators if one['weight'] > 0 and one['code'] in in_use]
    share = [sum(one['weight'] for at, one in scored if at == dimension) for dimension in range(len(weights))]
    used = sum(weight for weight, part in zip(weights, share) if part > 0)
    result = []
    for row, unit in enumerate(units):
        present = lambda code, among: [units[at][code] for at in among if units[at].get(code) is not None]
        got = {}
        for at, one in scored:
            code = one['code']
            value = points(one, unit.get(code), present(code, peers_of(row)), present(code, range(len(units))), profile)
            is_share = one['scoring']['rule'] == 'share'
            got[code] = None if is_share and len(present(code, peers_of(row))) < len(peers_of(row)) else value
        dimensions = [mean([(one['weight'], got[one['code']]) for at, one in scored if at == dimension])
                      for dimension in range(len(weights))]
        coverage = sum(one['weight'] / share[at] * weights[at] / used
                       for at, one in scored if got[one['code']] is not None)
        gates = [one['code'] for _, one in indicators if one['scoring']['rule'] == 'gate' and unit.get(one['code']) == 0]
        enough = coverage > 0.8 - 1e-9 and all(unit.get(code) is not None for code in model['required'])
        total = mean(list(zip(weights, dimensions))) if enough and not gates else None
        vetoes = [veto['cap'] for veto in model['vetoes'] if formula(veto['when'], unit) == 1]
        result.append({'dimensions': dimensions, 'total': total, 'coverage': coverage, 'gates': gates, 'caps': vetoes})
    for row, own_result in enumerate(result):
        own_result['grade'] = grade(model, weights, result, row, groups)
    return [one['dimensions'] + [one['total'], one['coverage'], one['grade']] for one in result]


def grade(model, weights, result, row, groups):
    own = result[row]
    if own['gates']:
        return f"fails {', '.join(own['gates'])}"
    if own['total'] is None:
        return 'incomplete'
    rule = model['grades']
    if rule is None:
        return ''
    by_group = rule['basis'] == 'group-rank' and groups is not None
    peers = [one['total'] for at, one in enumerate(result)
             if one['total'] is not None and (not by_group or groups[at] == groups[row])]
    if len(peers) < rule['leastUnits']:
        return ''
    if rule['basis'] == 'points':
        measure = own['total']
    elif rule['basis'] == 'coordination':
        systems = [(weight, level) for weight, level in zip(weights, own['dimensions']) if weight > 0]
        if len(systems) < 2 or any(level is None for _, level in systems):
            return ''
        measure = coordination([level / 100 for _, level in systems], [weight for weight, _ in systems])
    else:
        place = sum(other > own['total'] for other in peers) + (peers.count(own['total']) + 1) / 2
        measure = 100 * (len(peers) - place + 0.5) / len(peers)
    labels = [label['en'] for label in rule['labels']]
    reached = sum(measure < cutoff for cutoff in rule['cutoffs'])
    return labels[max([reached] + [labels.index(cap) for cap in own['caps']])]


def random_value(indicator, chance):
    rule, accepts = indicator['scoring'], indicator['accepts']
    if rule['rule'] in ('binary', 'gate'):
        return int(chance.random() < 0.7)
    if rule['rule'] == 'anchor' and not rule['mean']:
        return chance.randint(1, 5)
    if accepts['max'] is not None:
        return round(chance.uniform(accepts['min'], accepts['max']), 2)
    return round(max(accepts['min'], 0) + math.exp(chance.gauss(3, 1.5)), 2)


def table(model, units, chance, left_out=(), missing=0.0):
    """Random but possible values of all indicators that are not derived, some of them missing."""
    chosen = [one for dimension in model['dimensions'] for one in dimension['indicators']
              if not one['derived'] and one['code'] not in left_out]
    rows = [[None if chance.random() < missing else random_value(one, chance) for one in chosen] for _ in range(units)]
    return [one['code'] for one in chosen], rows


def case(model, slug, codes, rows, notes, profile=None, groups=None):
    expected = score(models[model], codes, rows, profile, groups)
    given = {'model': model, 'codes': codes, 'data': rows, 'profile': profile, 'groups': groups}
    write('model-score', f'{model.lower()}-{slug}', given, {'scores': expected}, notes)


chance = random.Random(20261126)

codes, rows = table(models['M1'], 6, chance)
required = [codes.index(code) for code in models['M1']['required']]
rows[0][codes.index('M1.A3')] = 1
for column in required:
    rows[1][column] = 5
rows[2][required[0]] = None
rows[3][codes.index('M1.A1')] = None
case('M1', 'veto-and-one-sided', codes, rows,
     'Derived indicators, vetoes, a project with one party only and one with a missing value.')

codes, rows = table(models['M2'], 11, chance, left_out=['M2.E5'], missing=0.06)
groups = ['north'] * 7 + ['south'] * 4
case('M2', 'peer-groups', codes, rows, 'Percentiles inside a group of seven; four peers fall back. Ranks inside groups.',
     groups=groups)
case('M2', 'emphasis', codes, rows, 'The same with the weights of the profile, all units one group.', profile='T')

codes, rows = table(models['M3'], 5, chance)
gate = codes.index('M3.A1')
for row, passed in zip(rows, [1, 0, 1, None, 1]):
    row[gate] = passed
case('M3', 'gate-and-tier', codes, rows, 'One person fails the gate, one was not looked at; goalposts of the tier.',
     profile='Y')

codes, rows = table(models['M4'], 6, chance, missing=0.1)
case('M4', 'coverage', codes, rows, 'Missing values below and above a fifth of the weight.')

codes, rows = table(models['M5'], 5, chance)
case('M5', 'coordination', codes, rows, 'Classes by the coordination degree of the four channels.')

codes, rows = table(models['M6'], 4, chance)
case('M6', 'policies', codes, rows, 'Yes or no, equal weights.')

codes, rows = table(models['M7'], 4, chance)
case('M7', 'shares', codes, rows, 'Shares of the sum; no classes.')
case('M7', 'two-consortia', codes, rows, 'The shares inside each of two consortia.', groups=['a', 'b', 'a', 'b'])

codes, rows = table(models['M8'], 12, chance, left_out=['M8.D3', 'M8.E3'])
for row in rows:
    row[codes.index('M8.B5')] = 7.5
case('M8', 'regions', codes, rows, 'Open goalposts follow the data, a constant indicator leaves nobody behind; classes by rank.')
