import type { ScorableModel } from './scorable';

declare const loader: ((file: string) => string) & { carriedPart: (model: ScorableModel) => ScorableModel };
export = loader;
