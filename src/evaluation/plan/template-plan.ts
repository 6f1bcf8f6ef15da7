import type { Language, Translate } from '../../locales';
import { anchorTexts } from '../../models/anchors';
import { choicesOf } from '../../models/choices';
import type { Indicator, Model, Text } from '../../models/schema';
import { cellAddress, rangeAddress } from '../address';
import { colours, frameFormats, headerHeight, headerRow, inputFormat, numberWidth, titleBlocks } from './appearance';
import { freeSheetNames, type TakenNames } from './names';
import type { Plan, Validation } from './plan';

/** Rows in which values are checked while they are typed; Excel's table grows with them. */
const checkedRows = 200;
/** Rows of the empty table. */
const tableRows = 10;
const largestNumber = 1e12;

export interface TemplateOptions {
  readonly t: Translate;
  readonly language: Language;
  readonly taken: TakenNames;
}

/** A sheet with an empty table for a model: a column for each indicator, its definition on the header. */
export function templatePlan(model: Model, { t, language, taken }: TemplateOptions): Plan {
  const text = (both: Text) => (language === 'en' ? both.en : both.zh);
  const [sheet] = freeSheetNames([t('sheets.template')], taken.sheets);
  const indicators = model.dimensions.flatMap((dimension) => dimension.indicators);
  const headers = indicators.map((indicator) => headerOf(indicator, text));
  const columns = 1 + indicators.length;
  const widths = [18, ...headers.map(numberWidth)];
  const unit = text(model.unitWord);
  return {
    sheets: [
      {
        name: sheet,
        part: 'template',
        live: false,
        size: { rows: tableRows, columns },
        blocks: [
          ...titleBlocks(t('sheets.templateTitle', { model: text(model.name) }), t('sheets.templateCaption', { unit })),
          { at: cellAddress(headerRow, 0), values: [[t('sheets.templateUnit'), ...headers]] },
        ],
        formulas: [],
        tables: [
          { name: freeTableName(model, taken.names), range: rangeAddress(headerRow, 0, tableRows + 1, columns) },
        ],
        formats: [
          ...frameFormats(columns),
          headerHeight([unit, ...headers], widths),
          inputFormat(rangeAddress(headerRow + 1, 0, tableRows, columns)),
          { range: rangeAddress(headerRow, 1, 1, indicators.length), align: 'Right', color: colours.text },
        ],
        widths,
        freeze: { rows: headerRow + 1, columns: 1 },
        validations: indicators.map((indicator, at) => validation(indicator, 1 + at, t, text)),
        conditionals: [],
        charts: [],
      },
    ],
    names: [],
    activate: sheet,
  };
}

/** Such as "M8.A1 R&D intensity (%)": recognised again by its code or its name. */
const headerOf = ({ code, name, unit }: Indicator, text: (both: Text) => string): string =>
  `${code} ${text(name)} (${text(unit)})`;

function freeTableName(model: Model, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = `Data_${model.id}${number === 1 ? '' : `_${number}`}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Excel shows at most 32 letters of a prompt's title and 255 of its text. */
function validation(indicator: Indicator, column: number, t: Translate, text: (both: Text) => string): Validation {
  const { name, accepts } = indicator;
  const range = rangeAddress(headerRow + 1, column, checkedRows, 1);
  const prompt = { title: text(name).slice(0, 32), message: promptOf(indicator, text).slice(0, 255) };
  const title = t('sheets.input.wrongTitle');
  const choices = choicesOf(indicator)?.map(String);
  if (choices) {
    const message = t('sheets.input.wrongChoice', { choices: choices.join(', ') });
    return { range, rule: { kind: 'list', values: choices }, prompt, error: { title, message } };
  }
  const { min, max } = accepts;
  const message = max === null ? t('sheets.input.wrongFrom', { min }) : t('sheets.input.wrong', { min, max });
  return { range, rule: { kind: 'decimal', min, max: max ?? largestNumber }, prompt, error: { title, message } };
}

/** What is asked; for a rating, what each of its anchors means. */
function promptOf({ definition, unit, scoring }: Indicator, text: (both: Text) => string): string {
  if (scoring.rule !== 'anchor') return `${text(definition)} (${text(unit)})`;
  return anchorTexts(scoring.anchors)
    .map((anchor, at) => `${at + 1} ${text(anchor)}`)
    .join('\n');
}
