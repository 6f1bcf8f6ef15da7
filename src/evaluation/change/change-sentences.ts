import type { Language } from '../../locales';
import { inLanguage } from '../analyses/columns';
import { digits, live, quoted, word, type LivePiece } from '../analyses/live-text';
import type { PlacedTable } from '../analyses/sheet-draft';
import { hasOpenGoalposts } from '../points';
import { dataWeightingOf } from '../weight-origins';
import type { ChangePlanOptions, ComparedYears } from './compared-years';

/** A name before Chinese words: a blank parts digits and letters from them. */
export const spaced = (name: string): string => (/\p{Script=Han}$/u.test(name) ? name : `${name} `);

/** What is held fixed, and where that rests on this year's data. */
export function captionOf({ now, labels }: ComparedYears, { language }: ChangePlanOptions, points: string): string {
  const words = inLanguage(language);
  const { evaluation } = now;
  return [
    words(
      `Live, by the weights and the ends of the scales of ${labels.now}; ${labels.then} stands in “${points}”. Only units with a score in both. Points end at 0 and 100.`,
      `实时计算，权重与评分区间取自 ${labels.now}；${spaced(labels.then)}见“${points}”。只比较两期都有得分的对象。分值以 0 和 100 为界。`,
    ),
    ...(evaluation.indicators.some(hasOpenGoalposts)
      ? [
          words(
            `Ends that follow the data stay those of ${labels.now}.`,
            `随数据而定的区间端点固定为 ${spaced(labels.now)}的值。`,
          ),
        ]
      : []),
    ...(dataWeightingOf(evaluation.weights)
      ? [
          words(
            `Weights from the data stay those of ${labels.now}.`,
            `由数据得出的权重固定为 ${spaced(labels.now)}的值。`,
          ),
        ]
      : []),
  ].join(language === 'en' ? ' ' : '');
}

/** Names as they are when the sheet is written; they do not follow the cells. */
export function notCompared({ change, labels }: ComparedYears, { language, now }: ChangePlanOptions): string[] {
  const words = inLanguage(language);
  const date = now.toISOString().slice(0, 10);
  const told = (names: readonly string[], en: string, zh: string): string[] =>
    names.length === 0
      ? []
      : [words(`${en} (on ${date}): ${names.join(', ')}`, `${zh}（${date}）：${names.join('、')}`)];
  return [
    ...told(change.onlyNow, `Only in ${labels.now}`, `仅 ${spaced(labels.now)}有`),
    ...told(change.onlyThen, `Only in ${labels.then}`, `仅 ${spaced(labels.then)}有`),
    ...told(change.unscored, 'Without a score in one of the two', '其中一期没有得分'),
  ];
}

/** How many rose, and who most. */
export function findingOf({ change, labels }: ComparedYears, table: PlacedTable, language: Language): LivePiece {
  const changes = change.units.map((unit) => unit.change);
  const cells = table.column('change');
  const rose = changes.filter((one) => one > 0).length;
  const counted = digits(`COUNTIF(${cells},">0")`, rose);
  const all = digits(`COUNT(${cells})`, changes.length);
  const most = change.units[changes.indexOf(Math.max(...changes))]?.unit ?? '';
  const named = word(`INDEX(${table.column('unit')},MATCH(MAX(${cells}),${cells},0))`, most);
  const by = digits(`MAX(${cells})`, Math.max(...changes), 1);
  const since = labels.then;
  return language === 'en'
    ? live`${counted} of ${all} score higher than in ${plain(since)}; the largest change upwards is ${named}’s (${by}).`
    : live`${all} 个对象中有 ${counted} 个得分高于 ${plain(since)}；升幅最大的是${named}（${by} 分）。`;
}

const plain = (text: string): LivePiece => word(quoted(text), text);
