import type { Model } from '../schema';

/** Something that is wrong with a model; `path` leads to it as in the model's data, joined by dots. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** A check that a schema cannot express. */
export type Rule = (model: Model) => Problem[];

/** Every indicator of a model with the path to it. */
export const placedIndicators = ({ dimensions }: Model) =>
  dimensions.flatMap(({ indicators }, dimension) =>
    indicators.map((indicator, at) => ({ indicator, path: `dimensions.${dimension}.indicators.${at}` })),
  );
