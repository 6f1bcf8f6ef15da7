import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { profileHeadline } from '../../../evaluation/explain/profile-headline';
import { methodOf } from '../../../evaluation/methods/methods';
import { capitalised } from '../../../evaluation/plan/appearance';
import { rankedRows } from '../../../evaluation/ranked-rows';
import { scoreName } from '../../../evaluation/score-name';
import { showUnit } from '../../actions/show-unit';
import { HeatMap, type HeatRow } from '../../charts/heat-map';
import { LinkButton } from '../../controls/link-button';
import { searchFrom, UnitSearch } from '../../controls/unit-search';
import { Body } from '../../frame/body';
import type { LiveResult } from '../../state/live-result';
import { useAction, useNumbers, useText, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { LiveFoot } from '../result/live-foot';
import { LivePage } from '../result/live-page';
import { MethodsSideBySide } from './methods-side-by-side';

const useStyles = makeStyles({
  map: { marginTop: '16px' },
  links: { marginTop: '8px' },
});

const shownAtFirst = 18;
const columnsAtOnce = 5;

export const ComparePage = ({ name }: { name: string }) => {
  const t = useTranslate();
  return (
    <LivePage name={name} title={t('compare.title')}>
      {(live) => <Compared live={live} />}
    </LivePage>
  );
};

/** Dimensions, or the indicators where there is a single dimension. */
const useColumns = ({ evaluation, result }: LiveResult) => {
  const inLanguage = useText();
  return useMemo(() => {
    const parts = evaluation.dimensions.length > 1 ? evaluation.dimensions : evaluation.indicators;
    return {
      kind: evaluation.dimensions.length > 1 ? ('dimension' as const) : ('indicator' as const),
      names: parts.map(({ name }) => inLanguage(name)),
      points: evaluation.dimensions.length > 1 ? result.dimensionPoints : result.points,
    };
  }, [evaluation, result, inLanguage]);
};

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

const Compared = ({ live }: { live: LiveResult }) => {
  const t = useTranslate();
  const inLanguage = useText();
  const numbers = useNumbers();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const open = useAction(showUnit);
  const { evaluation, result } = live;
  const { kind, names, points } = useColumns(live);
  const [group, setGroup] = useState(0);
  const [sortedBy, setSortedBy] = useState<number | null>(null);
  const [all, setAll] = useState(false);
  const [wanted, setWanted] = useState('');
  const print = numbers.fixed(methodOf(evaluation.method.id).digits);
  const groups = Math.ceil(names.length / columnsAtOnce);
  const from = group * columnsAtOnce;
  const columns = names.slice(from, from + columnsAtOnce);
  const rows = useMemo(() => {
    const ranked = rankedRows(result);
    const value = (row: number) => (sortedBy === null ? 0 : (orNull(points[row]![sortedBy]!) ?? -1));
    return sortedBy === null ? ranked : [...ranked].sort((one, other) => value(other) - value(one));
  }, [result, points, sortedBy]);
  const gradeOf = (row: number): string => {
    const reached = result.classes[row];
    return reached ? inLanguage(reached) : '';
  };
  const found = rows.filter((row) => result.units[row]!.toLowerCase().includes(wanted.trim().toLowerCase()));
  const heat = (all ? found : found.slice(0, shownAtFirst)).map((row): HeatRow => ({
    unit: result.units[row]!,
    rank: result.ranks[row]!,
    cells: points[row]!.slice(from, from + columnsAtOnce).map(orNull),
    total: print(result.scores[row]!),
    grade: gradeOf(row),
  }));
  const headline = profileHeadline(points, result);
  const title =
    headline.code === 'strong-weak'
      ? t('compare.headline.strongWeak', {
          strongest: names[headline.strongest]!,
          weakest: names[headline.weakest]!,
        })
      : t(headline.code === 'alike' ? 'compare.headline.alike' : 'compare.headline.one');
  const unitWord = inLanguage(evaluation.unitWord);
  return (
    <>
      <Body title={title} lead={t(`compare.lead.${kind}`, { unit: unitWord })}>
        <div className={styles.map}>
          {rows.length > searchFrom && <UnitSearch wanted={wanted} onSearch={setWanted} />}
          {found.length === 0 ? (
            <p>{t('result.noneFound')}</p>
          ) : (
            <HeatMap
              label={title}
              unitTitle={capitalised(unitWord)}
              columns={columns}
              totalTitle={scoreName(t, evaluation.result, evaluation.method.id)}
              gradeTitle={evaluation.grades ? t('sheets.head.class') : null}
              rows={heat}
              sortedBy={sortedBy === null ? null : sortedBy - from}
              onSort={(column) => setSortedBy(column === null ? null : from + column)}
              onOpen={open}
            />
          )}
          <div className={`${layout.links} ${styles.links}`}>
            {found.length > shownAtFirst && (
              <LinkButton aria-expanded={all} onClick={() => setAll(!all)}>
                {all
                  ? t('result.showFirst', { count: shownAtFirst })
                  : t('result.showAll', { number: numbers.count(found.length) })}
              </LinkButton>
            )}
            {groups > 1 && (
              <LinkButton onClick={() => setGroup((group + 1) % groups)}>
                {t('compare.nextColumns', {
                  first: numbers.count(((group + 1) % groups) * columnsAtOnce + 1),
                  last: numbers.count(Math.min(names.length, (((group + 1) % groups) + 1) * columnsAtOnce)),
                  all: numbers.count(names.length),
                })}
              </LinkButton>
            )}
          </div>
        </div>
        {evaluation.result === 'score' && <MethodsSideBySide live={live} />}
      </Body>
      <LiveFoot />
    </>
  );
};
