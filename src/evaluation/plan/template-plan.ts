import type { Language, Translate } from '../../locales';
import { anchorTexts } from '../../models/anchors';
import { choicesOf } from '../../models/choices';
import { exampleUnit } from '../../models/example-unit';
import type { Indicator, Model, Text, Variable } from '../../models/schema';
import { cellAddress, rangeAddress } from '../address';
import { exampleValue } from '../example-row';
import { colours, frameFormats, headerHeight, headerRow, inputFormat, numberWidth, titleBlocks } from './appearance';
import { freeSheetNames, type TakenNames } from './names';
import type { Conditional, Plan, Validation } from './plan';

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

/**
 * A sheet with a table to fill in for a model: a column for each indicator and for each variable that one of them is
 * computed from, an example row that no evaluation counts, and colour where a unit lacks a value.
 */
export function templatePlan(model: Model, { t, language, taken }: TemplateOptions): Plan {
  const text = (both: Text) => (language === 'en' ? both.en : both.zh);
  const [sheet] = freeSheetNames([t('sheets.template')], taken.sheets);
  const indicators = model.dimensions.flatMap((dimension) => dimension.indicators);
  const variables = variablesNeeded(model);
  const headers = [
    ...indicators.map((indicator) => headerOf(indicator, text)),
    ...variables.map(({ name, unit }) => `${text(name)} (${text(unit)})`),
  ];
  const columns = 1 + headers.length;
  const example = [text(exampleUnit), ...indicators.map(exampleValue), ...variables.map(() => exampleAmount)];
  const widths = [24, ...headers.map(numberWidth)];
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
          { at: cellAddress(headerRow, 0), values: [[t('sheets.templateUnit'), ...headers], example] },
        ],
        formulas: [],
        tables: [
          { name: freeTableName(model, taken.names), range: rangeAddress(headerRow, 0, tableRows + 1, columns) },
        ],
        formats: [
          ...frameFormats(columns),
          headerHeight([unit, ...headers], widths),
          {
            range: rangeAddress(headerRow + 1, 0, 1, columns),
            italic: true,
            color: colours.muted,
            fill: colours.headerFill,
          },
          inputFormat(rangeAddress(headerRow + 2, 0, tableRows - 1, columns)),
          { range: rangeAddress(headerRow, 1, 1, headers.length), align: 'Right', color: colours.text },
        ],
        widths,
        freeze: { rows: headerRow + 1, columns: 1 },
        validations: [
          ...indicators.map((indicator, at) => validation(indicator, 1 + at, t, text)),
          ...variables.map((variable, at) => variableValidation(variable, 1 + indicators.length + at, t, text)),
        ],
        conditionals: missingMarks(indicators, headers.length),
        charts: [],
      },
    ],
    names: [],
    activate: sheet,
  };
}

/** Variables from which an indicator is derived: typed once, in columns of their own. */
const variablesNeeded = ({ dimensions, variables }: Model): Variable[] =>
  variables.filter(({ id }) =>
    dimensions.some(({ indicators }) => indicators.some(({ derived }) => derived?.includes(`[${id}]`))),
  );

/** What a variable holds in the example row. */
const exampleAmount = 100;

/** Colours the blank cells of units that are named, but not those of what is computed: a rule for each run of columns. */
function missingMarks(indicators: readonly Indicator[], columns: number): Conditional[] {
  const unit = `$${cellAddress(headerRow + 2, 0)}`;
  const isTyped = (at: number): boolean =>
    at >= 0 && at < columns && (!indicators[at] || indicators[at].derived === null);
  const starts = Array.from({ length: columns }, (_, at) => at).filter((at) => isTyped(at) && !isTyped(at - 1));
  return starts.map((start) => {
    let end = start;
    while (isTyped(end + 1)) end++;
    return {
      kind: 'formula',
      range: rangeAddress(headerRow + 2, 1 + start, checkedRows - 1, end - start + 1),
      formula: `=AND(${unit}<>"",${cellAddress(headerRow + 2, 1 + start)}="")`,
      fill: colours.marked,
    };
  });
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
  const prompt = { title: text(name).slice(0, 32), message: promptOf(indicator, t, text).slice(0, 255) };
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

function variableValidation(
  { name, unit }: Variable,
  column: number,
  t: Translate,
  text: (both: Text) => string,
): Validation {
  const range = rangeAddress(headerRow + 1, column, checkedRows, 1);
  const prompt = { title: text(name).slice(0, 32), message: `${text(name)} (${text(unit)})` };
  const error = { title: t('sheets.input.wrongTitle'), message: t('sheets.input.wrongFrom', { min: 0 }) };
  return { range, rule: { kind: 'decimal', min: 0, max: largestNumber }, prompt, error };
}

/** What is asked; for a rating, what each of its anchors means. */
function promptOf(
  { definition, unit, scoring, derived }: Indicator,
  t: Translate,
  text: (both: Text) => string,
): string {
  if (derived !== null) return `${t('sheets.templateComputed')} ${text(definition)} (${text(unit)})`;
  if (scoring.rule !== 'anchor') return `${text(definition)} (${text(unit)})`;
  return anchorTexts(scoring.anchors)
    .map((anchor, at) => `${at + 1} ${text(anchor)}`)
    .join('\n');
}
