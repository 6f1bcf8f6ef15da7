import type { Rule } from './rule';

/** An indicator's code begins with those of its model and its dimension. */
export const codesPlaced: Rule = ({ id, dimensions }) =>
  dimensions.flatMap(({ code: dimension, indicators }, at) => {
    const beginning = `${id.toUpperCase()}.${dimension}`;
    return indicators.flatMap(({ code }, place) =>
      code.startsWith(beginning)
        ? []
        : [
            {
              path: `dimensions.${at}.indicators.${place}.code`,
              message: { en: `${code} does not begin with ${beginning}`, zh: `${code} 不以 ${beginning} 开头` },
            },
          ],
    );
  });
