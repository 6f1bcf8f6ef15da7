import type { Language, Translate } from '../../locales';
import type { Text } from '../../models/schema';
import { findingText } from '../check/finding-text';
import { fewestPeers } from '../peers';
import { nothing } from '../stored-choices';
import { optionFormulas, rankingFormulas } from './ranking-formulas';
import { combinationFormulas, weightFormulas } from './weight-formulas';
import type { FormulaSource, KeptFinding, MethodsFacts, PointsRule } from './methods-facts';

export interface InLanguage {
  readonly t: Translate;
  readonly language: Language;
}

/** The facts as sentences in the order in which a score comes about: a list a paragraph. */
export function methodsParagraphs(facts: MethodsFacts, { t, language }: InLanguage): string[][] {
  const inLanguage = (text: Text) => (language === 'zh-CN' ? text.zh : text.en);
  const list = (texts: readonly string[]) => texts.join(t('report.methods.semicolon'));
  return [
    [...subject(), ...profile()],
    [data(), ...rows(), ...leftOut(), ...prepared()],
    [...peers(), ...facts.points.map(pointsSentence), ...scalesSet(), ...missing(), ...keptOut()],
    [weights()],
    [score(), ranks(), ...classes(), t('report.methods.seed')],
    [kept()],
    [
      t('report.methods.stamp', { written: facts.written, version: facts.version }),
      t('report.methods.sources', { sources: list(facts.sources.map(cited)) }),
    ],
  ];

  function data(): string {
    const { unitColumn } = facts.data;
    const named =
      unitColumn === null ? t('report.methods.byRow') : t('report.methods.byColumn', { column: unitColumn });
    return t('report.methods.data', { ...facts.data, ...facts.objects, named, from: t('sheets.head.data') });
  }

  function subject(): string[] {
    const { name, units, indicators, model } = facts;
    if (!model) return [t('report.methods.own', { name, units, indicators })];
    const { id, version, cites } = model;
    const word = inLanguage(facts.unitWord);
    const [named, source] = [inLanguage(model.name), inLanguage(model.source)];
    const sources = list(cites.map(({ source: cited, at }) => `${inLanguage(cited)} (${at})`));
    return [
      t('report.methods.model', { name, units, indicators, word, model: named, id, version, source }),
      ...(cites.length > 0 ? [t('report.methods.cites', { sources })] : []),
    ];
  }

  function profile(): string[] {
    if (!facts.profile) return [];
    const { code, name } = facts.profile;
    return [t('report.methods.profile', { code, name: inLanguage(name) })];
  }

  function codes(all: readonly string[]): string {
    return all.join(t('report.methods.comma'));
  }

  function rows(): string[] {
    const { year, unitsLeftOut } = facts.preparation;
    return [
      ...(year ? [t('report.methods.year', year)] : []),
      ...(unitsLeftOut.length > 0
        ? [t('report.methods.unitsLeftOut', { range: facts.objects.leftOut, units: codes(unitsLeftOut) })]
        : []),
    ];
  }

  /** What was done with values before they were scored; the range of values holds what came out. */
  function prepared(): string[] {
    const { filledBy, groups, treated } = facts.preparation;
    const inGroups = groups === null ? '' : t('report.methods.inGroups', { column: groups });
    const filled = filledBy && {
      filledBy,
      figure: t(`report.methods.filledBy.${filledBy}`),
      count: facts.missing.values,
      inGroups,
    };
    return [
      ...(filled ? [t('report.methods.filled', filled)] : []),
      ...(treated.length > 0
        ? [t('report.methods.treated', { codes: codes(treated), values: facts.objects.values })]
        : []),
    ];
  }

  function leftOut(): string[] {
    const missing = facts.leftOut.length;
    if (missing === 0) return [];
    const names = list(facts.leftOut.map(({ code, name }) => `${code} ${inLanguage(name)}`));
    return [t('report.methods.leftOut', { missing, all: missing + facts.indicators, names })];
  }

  function pointsSentence({ rule, codes, followsData, ofRatings, fallback, knots }: PointsRule): string {
    const open = followsData ? t('report.methods.open') : '';
    const formula = t(`report.methods.rule.${ofRatings ? 'ratingShare' : rule}`, {
      open,
      fallback: fallback ?? '',
      instead: fallback === null ? '' : t(`report.methods.rule.${fallback}`, { open: '' }),
      knots: (knots ?? []).map(([value, points]) => `(${value}, ${points})`).join(' '),
    });
    return t('report.methods.pointsBy', { rule, codes: codes.join(t('report.methods.comma')), formula });
  }

  function scalesSet(): string[] {
    if (facts.scalesSet.length === 0) return [];
    const end = (value: number | null) => value ?? nothing;
    const scales = facts.scalesSet.map(({ code, own, model }) =>
      t('sheets.scaleSet', { code, low: end(own.low), high: end(own.high), from: end(model.low), to: end(model.high) }),
    );
    return [t('report.methods.scalesSet', { scales: list(scales) })];
  }

  function keptOut(): string[] {
    const { gates, required } = facts;
    return [
      ...(gates.length > 0 ? [t('report.methods.gates', { codes: codes(gates) })] : []),
      ...(required.length > 0 ? [t('report.methods.required', { codes: codes(required) })] : []),
      ...(gates.length + required.length > 0 ? [t('report.methods.outside')] : []),
    ];
  }

  function peers(): string[] {
    return facts.peers === null ? [] : [t('report.methods.peers', { column: facts.peers, least: fewestPeers })];
  }

  function missing(): string[] {
    if (facts.preparation.filledBy) return [];
    const { values: count, neededPercent: percent } = facts.missing;
    return percent === 'all'
      ? [t('report.methods.complete', { count })]
      : [t('report.methods.missing', { count, percent })];
  }

  function weights(): string {
    const { given, asked, inDimensions, data, of, combination } = facts.weights;
    const way = asked > 1 && (given === 'ahp' || given === 'bwm') ? (`${given}Group` as const) : given;
    const givenText =
      way &&
      t(`report.methods.weights.${way}`, {
        count: asked,
        levels: t('report.methods.weights.levels', { table: facts.objects.judgements }),
        product: t(`report.methods.weights.${inDimensions ? 'product' : 'single'}`),
      });
    const dataText =
      data &&
      t('report.methods.weights.data', {
        data,
        of: t(`report.methods.weightsOf.${of}`),
        formula: told(weightFormulas[data].formula),
      });
    if (!combination) return givenText ?? dataText ?? '';
    return t('report.methods.weights.combined', {
      way: combination.combination,
      formula: combinationFormulas[combination.combination].replaceAll('α', String(combination.part)),
      table: facts.objects.combined,
      given: givenText ?? '',
      fromData: dataText ?? '',
    });
  }

  function score(): string {
    const { id, of, option } = facts.method;
    const formula = [
      ...(option === null ? [] : [told(optionFormulas[option])]),
      told(rankingFormulas[id].formula) + (facts.byDimension ? t('report.methods.byDimension') : ''),
    ];
    const name = t(`methods.${id}.name`);
    return t('report.methods.score', { name, id, of: t(`report.methods.of.${of}`), formula: list(formula) });
  }

  function told(formula: string | Text): string {
    return typeof formula === 'string' ? formula : inLanguage(formula);
  }

  function cited({ of, source, zh = source }: FormulaSource): string {
    return t('report.methods.source', {
      of: t(`report.methods.sourceOf.${of}`),
      source: inLanguage({ en: source, zh }),
    });
  }

  function ranks(): string {
    return t(facts.method.smallerIsBetter ? 'report.methods.ranksAscending' : 'report.methods.ranks');
  }

  function classes(): string[] {
    if (!facts.classes) return [t('report.methods.noClasses')];
    const { basis, cutoffs, labels, leastUnits } = facts.classes;
    const named = labels.map((text, at) => {
      const label = inLanguage(text);
      const from = cutoffs[at];
      return from === undefined ? t('report.methods.lowest', { label }) : t('report.methods.class', { label, from });
    });
    return [
      t(`report.methods.classes.${basis}`, { classes: named.join(t('report.methods.comma')) }),
      ...(facts.vetoes.length > 0 ? [t('report.methods.vetoes', { vetoes: vetoes(labels) })] : []),
      ...(leastUnits > 1 ? [t('report.methods.leastUnits', { count: leastUnits })] : []),
    ];
  }

  function vetoes(labels: readonly Text[]): string {
    const told = facts.vetoes.map(({ when, cap, reason }) => {
      const label = labels.find(({ en }) => en === cap);
      return t('report.methods.veto', { when, cap: label ? inLanguage(label) : cap, reason: inLanguage(reason) });
    });
    return list(told);
  }

  function kept(): string {
    if (facts.findings.length === 0) return t('report.methods.keptNone');
    return t('report.methods.kept', { findings: list(facts.findings.map(keptFinding)) });
  }

  function keptFinding({ finding, reason }: KeptFinding): string {
    const told = placed(finding, t);
    return reason === null
      ? t('report.methods.noReason', { finding: told })
      : t('report.methods.because', { finding: told, reason });
  }
}

/** A finding with the place it concerns. */
export function placed(finding: KeptFinding['finding'], t: Translate): string {
  const text = findingText(t, finding);
  return finding.place === null ? text : t('report.data.place', { ...finding.place, finding: text });
}
