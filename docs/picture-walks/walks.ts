import { check } from './check';
import { firstEvaluation } from './first-evaluation';
import { furtherAnalyses } from './analyses';
import { furtherResults, peerGroups, scales } from './further';
import { modelResults } from './models';
import { ownModels } from './own-models';
import { analyses, examples, functions, home, method, ownIndicators, unfinished } from './other-pages';
import { dark, empty, highContrast, loading, nothingWritten, unreachable } from './states';
import { bestWorst, pairs, weights } from './weights';
import type { Walk } from './visit';

/** All walks; a new page of the pane is one more picture in one of them. */
export const walks: readonly Walk[] = [
  home,
  unfinished,
  firstEvaluation,
  ownIndicators,
  check,
  weights,
  pairs,
  bestWorst,
  method,
  peerGroups,
  scales,
  furtherResults,
  ownModels,
  analyses,
  ...furtherAnalyses,
  functions,
  examples,
  empty,
  loading,
  unreachable,
  nothingWritten,
  dark,
  highContrast,
  ...modelResults,
];
