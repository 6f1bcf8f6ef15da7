import { existsSync } from 'node:fs';
import { anchorFamilies } from '../../src/models/anchors';
import { indicatorsOf } from '../../src/models/scorable';
import type { Citation, Model, Text } from '../../src/models/schema';
import type { CheckRule } from '../../src/models/judging';
import { sourceTexts } from '../../src/models/sources';
import { markdownTable } from '../function-pages/example';
import { limits } from './limits';
import { ruleWords } from './rule-words';
import { places, words, type PageLanguage } from './words';

export const pageFile = (modelId: string, language: PageLanguage): string =>
  `${modelId.toUpperCase()}${language === 'en' ? '' : '.zh-CN'}.md`;

const number = (value: number): string => String(Math.round(value * 10000) / 10000);

/** All that a scoring model says of itself, for a reader who has to answer for its scores. */
export function modelPage(model: Model, language: PageLanguage): string {
  const word = words[language];
  const say = (text: Text): string => (language === 'en' ? text.en : text.zh);
  const colon = language === 'en' ? ': ' : '：';
  const fact = (label: string, text: string) => `- **${label}**${colon}${text}`;
  return [
    `# ${model.id.toUpperCase()} ${say(model.name)}`,
    `*${say(model.question)}*`,
    say(model.purpose),
    ...picture(model, language),
    [
      fact(word.evaluates, say(model.unitWord)),
      fact(word.gives, word.result[model.result]),
      fact(word.basis, say(model.source)),
    ].join('\n'),
    `## ${word.weights}`,
    markdownTable(
      [word.dimension, word.weight, word.reason, word.inside],
      model.dimensions.map((dimension) => [
        `${dimension.code} ${say(dimension.name)}`,
        number(dimension.weight),
        say(dimension.reason),
        say(dimension.insideReason),
      ]),
    ),
    `## ${word.indicators}`,
    ...model.dimensions.flatMap((dimension) => [
      `### ${dimension.code} ${say(dimension.name)}`,
      markdownTable(
        [word.code, word.indicator, word.definition, word.local, word.global, word.points, word.reason, word.data],
        dimension.indicators.map((indicator) => [
          indicator.code,
          `${say(indicator.name)} (${say(indicator.unit)})${indicator.direction === 'cost' ? `, ${word.cost}` : ''}`,
          say(indicator.definition),
          number(indicator.weight),
          number(indicator.weight * dimension.weight),
          ruleWords(indicator, language),
          say(indicator.scoringReason),
          say(indicator.source),
        ]),
      ),
    ]),
    ...anchors(model, say),
    ...profiles(model, say, language),
    ...parameters(model, say, language),
    `## ${word.grades}`,
    model.grades
      ? `${model.grades.labels.map(say).join(' › ')}${language === 'en' ? '. ' : '。'}${say(model.grades.reason)}`
      : word.noGrades,
    `## ${word.vetoes}`,
    vetoes(model, say, language),
    `## ${word.coverageTitle}`,
    word.coverage,
    `## ${word.checks}`,
    markdownTable(
      [word.check, word.madeBy],
      model.checks.map((check) => [say(check), lookedAtBy(check.rule, language)]),
    ),
    ...forbidden(model, say, language),
    `## ${word.limits}`,
    limits[model.id].map((limit) => `- ${say(limit)}`).join('\n'),
    `## ${word.sources}`,
    sources(model, say, language),
    '',
  ].join('\n\n');
}

type Say = (text: Text) => string;

/** Pictures are made by docs/make-pictures.ts, from the product itself. */
function picture({ id }: Model, language: PageLanguage): string[] {
  const file = `pictures/models/${id}-${language === 'en' ? 'en' : 'zh'}.png`;
  if (!existsSync(`docs/${file}`)) return [];
  const { picture, realValues, inventedValues } = words[language];
  return [`![${picture}](../${file})`, `*${id === 'm8' ? realValues : inventedValues}*`];
}

const lookedAtBy = (rule: CheckRule, language: PageLanguage): string =>
  rule.kind === 'elsewhere' ? places[language][rule.where] : words[language].byPane;

/** What the ratings of the shared families mean, for those that the model uses. */
function anchors(model: Model, say: Say): string[] {
  const used = new Set(
    indicatorsOf(model).flatMap(({ scoring }) =>
      'anchors' in scoring && typeof scoring.anchors === 'string' ? [scoring.anchors] : [],
    ),
  );
  if (used.size === 0) return [];
  const rows = [...used]
    .sort()
    .map((key) => [`${key} ${say(anchorFamilies[key].name)}`, ...anchorFamilies[key].texts.map(say)]);
  return [markdownTable(['', '1', '2', '3', '4', '5'], rows)];
}

function profiles({ profiles: all, dimensions }: Model, say: Say, language: PageLanguage): string[] {
  if (all.length === 0) return [];
  const word = words[language];
  return [
    `## ${word.profiles}`,
    markdownTable(
      [word.profile, ...dimensions.map(({ code }) => code), word.reason],
      all.map(({ code, name, weights, reason }) => [
        `${code} ${say(name)}`,
        ...dimensions.map((dimension) => number(weights[dimension.code] ?? 0)),
        say(reason),
      ]),
    ),
  ];
}

function parameters({ parameters: all }: Model, say: Say, language: PageLanguage): string[] {
  if (all.length === 0) return [];
  const word = words[language];
  return [
    `## ${word.parameters}`,
    markdownTable(
      [word.parameter, word.value, word.reason],
      all.map(({ name, value, min, max, reason }) => [
        say(name),
        `${number(value)} (${word.fromTo(number(min), number(max))})`,
        say(reason),
      ]),
    ),
  ];
}

function vetoes(model: Model, say: Say, language: PageLanguage): string {
  const word = words[language];
  const gates = indicatorsOf(model).filter(({ scoring }) => scoring.rule === 'gate');
  const lines = [
    ...gates.map(({ code, name }) => `- ${code} ${say(name)}: ${word.gate}`),
    ...model.required.map((code) => `- ${code}: ${word.required}`),
    ...model.vetoes.map(({ when, cap, reason }) => `- ${word.when} \`${when}\`: ${word.cap} ${cap}. ${say(reason)}`),
  ];
  return lines.length > 0 ? lines.join('\n') : word.noVetoes;
}

function forbidden({ forbidden: all }: Model, say: Say, language: PageLanguage): string[] {
  if (all.length === 0) return [];
  const lines = all.map(({ words: refused, reason }) => `- ${refused.join(' · ')}: ${say(reason)}`);
  return [`## ${words[language].forbidden}`, lines.join('\n')];
}

/** Each source once, with the places that the model and its indicators cite. */
function sources(model: Model, say: Say, language: PageLanguage): string {
  const cites: Citation[] = [
    ...model.cites,
    ...indicatorsOf(model).flatMap((indicator) => indicator.cites),
    ...model.profiles.flatMap((profile) => profile.cites),
  ];
  const places = new Map<string, Set<string>>();
  for (const { source, at } of cites) places.set(source, (places.get(source) ?? new Set()).add(at));
  return [...places]
    .map(([source, at]) => `- ${say(sourceTexts[source])}${language === 'en' ? ': ' : '：'}${[...at].join('; ')}`)
    .join('\n');
}
