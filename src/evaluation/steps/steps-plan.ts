import type { Language, Translate } from '../../locales';
import { either, live, word } from '../analyses/live-text';
import { SheetDraft, type RecordTable } from '../analyses/sheet-draft';
import { freeSheetNames, freeTableName, type TakenNames } from '../plan/names';
import type { Plan } from '../plan/plan';
import type { StoredEvaluation } from '../stored';
import { drawMethod, drawWeights, type WrittenEvaluation } from './draw-steps';

export interface StepsPlanOptions {
  readonly stored: StoredEvaluation;
  readonly t: Translate;
  readonly language: Language;
  readonly taken: TakenNames;
  readonly now: Date;
  readonly version: string;
}

/** One sheet with every table between the data and the scores, live over the sheets of the evaluation. */
export function stepsPlan(written: WrittenEvaluation, options: StepsPlanOptions): Plan {
  const { stored, t, language, taken } = options;
  const [name] = freeSheetNames([t('steps.sheet')], taken.sheets);
  const { id } = written.evaluation.method;
  const draft = new SheetDraft(
    t('steps.title', { name: stored.name, method: t(`methods.${id}.name`) }),
    t('steps.caption', { how: t(`methods.${id}.how`), sheet: written.places.points.sheet }),
    1,
  );
  drawWeights(written, draft, language);
  const { differences } = drawMethod(written, draft, language);
  const agree = `MAX(${differences})<0.0000001`;
  const plain = (shown: string) => live`${word(`"${shown.replaceAll('"', '""')}"`, shown)}`;
  draft.say(either(agree, true, plain(t('steps.agree')), plain(t('steps.differ'))));
  return { sheets: [draft.build(name, 'steps', recordOf(options))], names: [], activate: name };
}

/** By which the sheet is found again, and dated. */
function recordOf({ stored, t, taken, now, version }: StepsPlanOptions): RecordTable {
  return {
    name: freeTableName('coop_steps', taken),
    title: t('analyses.record'),
    headers: [t('sheets.head.key'), t('sheets.head.property'), t('sheets.head.value')],
    rows: [
      ['evaluation', t('robust.sheet.stamp.evaluation'), stored.objects.evaluation],
      ['written', t('sheets.property.written'), now.toISOString()],
      ['version', t('sheets.property.version'), version],
    ],
  };
}
