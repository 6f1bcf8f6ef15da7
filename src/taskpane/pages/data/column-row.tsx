import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ColumnFormula, IndicatorData } from '../../../evaluation/evaluation';
import type { Suggestion } from '../../../evaluation/mapping/suggest-mapping';
import type { Source } from '../../../evaluation/source';
import { isDerivation, numberIn, valueIn } from '../../../evaluation/values';
import { anchorTexts } from '../../../models/anchors';
import { parseExpression } from '../../../models/expression/parse';
import { chooseColumn } from '../../actions/choose-columns';
import { ChoicePicker } from '../../controls/choice-picker';
import { DirectionIcon } from '../../controls/direction-icon';
import { Tag } from '../../controls/tag';
import { formulaText } from '../../format/column-formula';
import { useAction, useNumbers, useSentences, useText, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({
  root: { paddingTop: '10px', paddingBottom: '10px' },
  name: { display: 'flex', alignItems: 'baseline', gap: '8px', marginBottom: '6px' },
  note: { marginTop: '4px' },
  anchors: { marginTop: '4px', paddingLeft: '20px', '& > li': { listStyleType: 'decimal' } },
});

interface ColumnRowProps {
  readonly suggestion: Suggestion;
  readonly source: Source;
  readonly formula: IndicatorData | null;
  readonly doubtful?: boolean;
}

const keyOf = (formula: IndicatorData | null): string => JSON.stringify(formula);

/** One indicator with the column it is taken or computed from. */
export const ColumnRow = ({ suggestion, source, formula, doubtful }: ColumnRowProps) => {
  const t = useTranslate();
  const join = useSentences();
  const inLanguage = useText();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const choose = useAction(chooseColumn);
  const firstRow = useFirstRow(source);
  const { indicator, reason, choices } = suggestion;
  const name = inLanguage(indicator.name);
  const isDoubt = reason === 'near-name' || reason === 'unit-differs' || reason === 'unit-converted';
  const doubt = doubtful && isDoubt ? reason : null;
  const labelOf = (data: IndicatorData) =>
    isDerivation(data)
      ? t('data.derivedFrom', { parts: parseExpression(data.expression).names.join(t('data.listSeparator')) })
      : formulaText(data, (column) => source.headers[column]);
  const offered = [...choices, ...(formula && !choices.some((one) => keyOf(one) === keyOf(formula)) ? [formula] : [])];
  return (
    <li className={styles.root}>
      <div className={styles.name}>
        <span className={mergeClasses(text.strong, layout.grow)}>
          {name}
          <DirectionIcon direction={indicator.direction} />
        </span>
        {doubt && <Tag tone="question">{t(`data.doubt.${doubt}`)}</Tag>}
      </div>
      <ChoicePicker
        label={t('data.chooseFor', { indicator: name })}
        choices={[
          { key: keyOf(null), label: t('data.noColumn'), value: null as IndicatorData | null },
          ...offered.map((one) => ({ key: keyOf(one), label: labelOf(one), value: one })),
        ]}
        chosen={keyOf(formula)}
        onChoose={(chosen) => choose({ code: indicator.code, formula: chosen })}
      />
      <p className={mergeClasses(text.caption, styles.note)}>
        {join([
          ...(doubt ? [t(`data.doubtHint.${doubt}`, { unit: inLanguage(indicator.unit) })] : []),
          formula && !isDerivation(formula)
            ? firstRow(formula, inLanguage(indicator.unit))
            : inLanguage(indicator.definition),
        ])}
      </p>
      {indicator.scoring.rule === 'anchor' && (
        <ol className={mergeClasses(text.caption, styles.anchors)}>
          {anchorTexts(indicator.scoring.anchors).map((anchor) => (
            <li key={anchor.en}>{inLanguage(anchor)}</li>
          ))}
        </ol>
      )}
    </li>
  );
};

/** What a formula gives in the first row, with the numbers it is made of. */
const useFirstRow = (source: Source): ((formula: ColumnFormula, unit: string) => string) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const [row] = source.rows;
  return (formula, unit) => {
    const value = row ? valueIn(row, formula) : NaN;
    if (Number.isNaN(value)) return t('data.firstRowMissing');
    const result = unit === '%' ? `${numbers.value(value)}%` : `${numbers.value(value)} ${unit}`.trim();
    const isPlain = formula.sum.length === 1 && formula.per === null && formula.times === 1;
    const terms = formulaText(formula, (column) => numbers.value(numberIn(row[column])));
    return t('data.firstRow', { value: isPlain ? result : `${terms} = ${result}` });
  };
};
