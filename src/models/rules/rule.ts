import type { Model } from '../schema';
import type { Text } from '../text';

/** Something that is wrong with a model; `path` leads to it as in the model's data, joined by dots. */
export interface Problem {
  readonly path: string;
  readonly message: Text;
}

/** A check that a schema cannot express. */
export type Rule = (model: Model) => Problem[];

export const nothingNamed = (name: string): Text => ({
  en: `there is no indicator or variable "${name}"`,
  zh: `没有指标或变量“${name}”`,
});

/** Every indicator of a model with the path to it. */
export const placedIndicators = ({ dimensions }: Model) =>
  dimensions.flatMap(({ indicators }, dimension) =>
    indicators.map((indicator, at) => ({ indicator, path: `dimensions.${dimension}.indicators.${at}` })),
  );
