import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { methodOf } from '../../../evaluation/methods/methods';
import { capitalised } from '../../../evaluation/plan/appearance';
import { barScale } from '../../../evaluation/score-scale';
import { scoreName } from '../../../evaluation/score-name';
import type { StoredEvaluation } from '../../../evaluation/stored';
import type { RankingLine } from '../../../workbook/room';
import { showUnit } from '../../actions/show-unit';
import { RankingChart } from '../../charts/ranking-chart';
import { RankingTable } from '../../charts/ranking-table';
import { LinkButton } from '../../controls/link-button';
import { searchFrom, UnitSearch } from '../../controls/unit-search';
import { commonNote, lineNote } from '../../format/line-note';
import { useAction, useNumbers, usePane, useText, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({
  root: { marginTop: '20px' },
  note: { marginBottom: '8px' },
  links: { marginTop: '8px' },
});

const shownAtFirst = 16;
/** As a table no more are drawn at once. */
const mostInTable = 200;

export const Ranking = ({ stored, lines }: { stored: StoredEvaluation; lines: readonly RankingLine[] }) => {
  const t = useTranslate();
  const inLanguage = useText();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const unit = usePane((state) => state.unit);
  const open = useAction(showUnit);
  const [all, setAll] = useState(false);
  const [asTable, setAsTable] = useState(false);
  const [wanted, setWanted] = useState('');
  const common = commonNote(lines);
  const searchable = lines.length > searchFrom;
  const found = lines.filter(({ unit }) => unit.toLowerCase().includes(wanted.trim().toLowerCase()));
  const shown = found
    .slice(0, all ? (asTable ? mostInTable : found.length) : shownAtFirst)
    .map((line) => ({ ...line, note: common === '' ? lineNote(t, line) : '' }));
  const method = methodOf(stored.method);
  const scale = barScale(
    { result: stored.result, scale: method.scale },
    lines.map(({ score }) => score),
  );
  const score = scoreName(t, stored.result, stored.method);
  const ends =
    method.scale && stored.result === 'score'
      ? t('result.scale', { score, low: numbers.count(method.scale[0]), high: numbers.count(method.scale[1]) })
      : score;
  const scaleTitle = method.order === 'asc' ? t('result.smallerBetter', { scale: ends }) : ends;
  const titles = { unitTitle: capitalised(inLanguage(stored.unitWord)), scaleTitle };
  return (
    <div className={styles.root}>
      {common !== '' && <p className={mergeClasses(text.caption, styles.note)}>{common}</p>}
      {searchable && <UnitSearch wanted={wanted} onSearch={setWanted} />}
      {found.length === 0 ? (
        <p>{t('result.noneFound')}</p>
      ) : asTable ? (
        <RankingTable lines={shown} {...titles} digits={method.digits} />
      ) : (
        <RankingChart lines={shown} {...titles} scale={scale} digits={method.digits} chosen={unit} onOpen={open} />
      )}
      <div className={mergeClasses(layout.links, styles.links)}>
        {found.length > shownAtFirst && (
          <LinkButton aria-expanded={all} onClick={() => setAll(!all)}>
            {all
              ? t('result.showFirst', { count: shownAtFirst })
              : t('result.showAll', {
                  number: numbers.count(asTable ? Math.min(found.length, mostInTable) : found.length),
                })}
          </LinkButton>
        )}
        <LinkButton onClick={() => setAsTable(!asTable)}>{asTable ? t('pane.asChart') : t('pane.asTable')}</LinkButton>
      </div>
    </div>
  );
};
