import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { DocumentTable20Regular } from '@fluentui/react-icons';
import type { Plan } from '../../../evaluation/plan/plan';
import { Tag } from '../../controls/tag';
import { SheetGrid } from '../../controls/sheet-grid';
import { Section } from '../../frame/section';
import { useNumbers, useTranslate } from '../../state/pane-context';
import { excerptOf } from '../../state/sheet-excerpt';
import { colours } from '../../theme/colours';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({
  list: { marginTop: '8px' },
  sheet: { display: 'flex', alignItems: 'center', gap: '12px', padding: '9px 0' },
  title: { display: 'flex', alignItems: 'center', gap: '6px' },
  caption: { margin: '8px 0 4px' },
  formula: { padding: '6px 8px', borderRadius: '4px', backgroundColor: colours.soft },
});

const shownRows = 3;
const shownColumns = 4;

/** The sheets to come, their sizes, and the first rows of the one that counts with the formula behind them. */
export const Preview = ({ plan }: { plan: Plan }) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const main = plan.sheets.find(({ name }) => name === plan.activate);
  const excerpt = main ? excerptOf(main, shownRows, shownColumns) : null;
  return (
    <>
      <ul className={mergeClasses(layout.ruled, styles.list)}>
        {plan.sheets.map(({ name, part, live, size }) => (
          <li key={name} className={styles.sheet}>
            <DocumentTable20Regular className={layout.icon} />
            <span className={layout.grow}>
              <span className={styles.title}>
                <b className={text.strong}>{name}</b>
                {live && <Tag>{t('write.live')}</Tag>}
              </span>
              <span className={mergeClasses(layout.block, text.caption)}>{t(`write.part.${part}`)}</span>
            </span>
            <span className={mergeClasses(text.caption, text.number)}>
              {numbers.count(size.rows)} × {numbers.count(size.columns)}
            </span>
          </li>
        ))}
      </ul>
      {main && excerpt && (
        <Section
          title={t('write.sheet', { sheet: main.name })}
          aside={<span className={text.caption}>{t('write.firstRows')}</span>}
        >
          <SheetGrid excerpt={excerpt} />
          <p className={mergeClasses(text.caption, styles.caption)}>
            {excerpt.formula.rows === 1
              ? t('write.formula', { cell: excerpt.formula.at })
              : t('write.formulaForAll', { cell: excerpt.formula.at, rows: numbers.count(excerpt.formula.rows) })}
          </p>
          <div className={mergeClasses(text.formula, styles.formula)}>{excerpt.formula.formula}</div>
        </Section>
      )}
    </>
  );
};
