import { checkData } from '../../evaluation/check/check-data';
import { reasonFor } from '../../evaluation/kept-findings';
import { objectNamesOf } from '../../evaluation/plan/names';
import type { Plan } from '../../evaluation/plan/plan';
import { asHtml } from '../../evaluation/report/as-html';
import { asLatex } from '../../evaluation/report/as-latex';
import { asText } from '../../evaluation/report/as-text';
import type { Report } from '../../evaluation/report/report';
import { resultFingerprint } from '../../evaluation/robustness/result-fingerprint';
import type { Robustness } from '../../evaluation/robustness/robustness';
import { robustSentences } from '../../evaluation/robustness/sentences';
import { translator, type Language } from '../../locales';
import type { Copied } from '../copy';
import type { LiveResult } from '../state/live-result';
import type { ReportFormat } from '../state/shown-report';
import { indicatorNames } from '../state/indicator-names';
import type { Action } from './action';
import { readLive } from './read-live';

/** Reads from the workbook what the report of the shown evaluation is made of. */
export const readReport: Action = {
  id: 'read-report',
  run: async (context) => {
    const { store, room, environment } = context;
    await readLive.run(context);
    const { live, language } = store.getState();
    if (!live) return;
    const { stored, evaluation, result } = live;
    const [ranking, taken, written] = await Promise.all([
      room.readRankingTable(stored),
      room.takenNames(),
      room.readRobustness(stored),
    ]);
    const robustness = store.getState().robust?.robustness ?? written;
    if (store.getState().result?.stored !== stored) return;
    store.setState({
      preparation: { taken, now: environment.now() },
      report: {
        evaluation,
        result,
        ranking,
        findings: checkData(evaluation, language).map((finding) => ({
          finding,
          reason: reasonFor(finding, evaluation.kept),
        })),
        objects: objectNamesOf(stored.objects.evaluation),
        written: stored.written,
        version: stored.version,
        robustness: robustness && robustSentencesFor(live, robustness, language),
        frozen: stored.frozen ?? null,
      },
    });
  },
};

const robustSentencesFor = (
  { evaluation, result }: LiveResult,
  robustness: Robustness,
  language: Language,
): readonly string[] =>
  robustSentences(
    translator(language),
    robustness,
    indicatorNames(evaluation, language),
    resultFingerprint(evaluation, result) !== robustness.stamp.fingerprint,
  );

/** Writes exactly the sheet that was shown. */
export const writeReport: Action<Plan> = {
  id: 'write-report',
  run: async ({ store, room }, plan) => {
    await room.write(plan, () => {}, new AbortController().signal);
    // What was copied before is no longer the last thing done.
    store.setState({ reportWritten: plan.activate, copied: null });
    const taken = await room.takenNames();
    const { preparation } = store.getState();
    // Another copy gets another name.
    if (preparation) store.setState({ preparation: { ...preparation, taken } });
  },
};

const contents: Readonly<Record<ReportFormat, (report: Report, language: Language) => Copied>> = {
  text: (report, language) => ({ text: asText(report, language), html: null }),
  word: (report, language) => ({ text: asText(report, language), html: asHtml(report, language) }),
  latex: (report, language) => ({ text: asLatex(report, language), html: null }),
};

/** What a format of the report puts on the clipboard. */
export const copiedAs = (format: ReportFormat, report: Report, language: Language): Copied =>
  contents[format](report, language);

export const copyReport: Action<{ readonly format: ReportFormat; readonly report: Report }> = {
  id: 'copy-report',
  run: async ({ store, environment }, { format, report }) => {
    const done = await environment.copy(copiedAs(format, report, store.getState().language));
    store.setState({ copied: { format, refused: !done } });
  },
};
