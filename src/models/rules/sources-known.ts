import { sourceTexts } from '../sources';
import { placedIndicators, type Rule } from './rule';

/** Every citation names a source that `sources.json` describes. */
export const sourcesKnown: Rule = (model) =>
  [
    { path: 'cites', cites: model.cites },
    ...model.profiles.map(({ cites }, at) => ({ path: `profiles.${at}.cites`, cites })),
    ...placedIndicators(model).map(({ indicator, path }) => ({ path: `${path}.cites`, cites: indicator.cites })),
  ].flatMap(({ path, cites }) =>
    cites.flatMap(({ source }, at) =>
      Object.hasOwn(sourceTexts, source)
        ? []
        : [
            {
              path: `${path}.${at}.source`,
              message: { en: `there is no source "${source}"`, zh: `没有来源“${source}”` },
            },
          ],
    ),
  );
