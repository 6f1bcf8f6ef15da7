import type { Language } from '../../../locales';
import { loadModel } from '../../../models/load';
import { textIn } from '../analysis';
import { inLanguage } from '../columns';
import type { SheetDraft } from '../sheet-draft';

/** The ten classes of model M5, the lowest first, with the degree from which each holds. */
function classes() {
  const { cutoffs, labels } = loadModel('m5').grades!;
  return { from: [0, ...[...cutoffs].reverse()], labels: [...labels].reverse() };
}

export const classAt = (degree: number): number => classes().from.findLastIndex((from) => degree >= from);

/** The classes as a table of the sheet, and the class of a degree as a formula over it. */
export function classScale(sheet: SheetDraft, language: Language) {
  const t = inLanguage(language);
  const { from, labels } = classes();
  const scale = sheet.table(t('Classes of the coordination degree D', '协调度 D 的等级'), from.length, [
    { id: 'from', header: t('From', '起点'), values: from, numberFormat: '0.0' },
    { id: 'class', header: t('Class', '等级'), values: labels.map((label) => textIn(language, label)) },
  ]);
  return {
    labels,
    classOf: (cell: string) => `INDEX(${scale.column('class')},MATCH(${cell},${scale.column('from')},1))`,
  };
}
