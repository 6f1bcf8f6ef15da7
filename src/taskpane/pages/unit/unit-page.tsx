import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { contributionsOf, extremesOf } from '../../../evaluation/explain/contributions';
import { heldBackBy } from '../../../evaluation/explain/held-back';
import { methodOf } from '../../../evaluation/methods/methods';
import { rankedRows } from '../../../evaluation/ranked-rows';
import { scoreName } from '../../../evaluation/score-name';
import { compareWithUnit, showUnit } from '../../actions/show-unit';
import { ContributionBars } from '../../charts/contribution-bars';
import { ShareBar } from '../../controls/share-bar';
import { UnitPicker } from '../../controls/unit-picker';
import { Body } from '../../frame/body';
import { Section } from '../../frame/section';
import type { LiveResult } from '../../state/live-result';
import { useAction, useNumbers, usePane, useText, useTranslate } from '../../state/pane-context';
import { useTextStyles } from '../../theme/text-styles';
import { LiveFoot } from '../result/live-foot';
import { LivePage } from '../result/live-page';
import { LiftCard } from './lift-card';
import { Profile } from './profile';

const useStyles = makeStyles({
  pickers: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', marginTop: '12px' },
  pickerLabel: { display: 'block', marginBottom: '2px' },
  held: {
    display: 'grid',
    gridTemplateColumns: '1fr 92px 44px',
    alignItems: 'center',
    columnGap: '8px',
    minHeight: '28px',
  },
});

const shownGaps = 3;

export const UnitPage = ({ name }: { name: string }) => {
  const t = useTranslate();
  return (
    <LivePage name={name} title={t('unit.title')}>
      {(live) => <Unit live={live} />}
    </LivePage>
  );
};

const Unit = ({ live }: { live: LiveResult }) => {
  const t = useTranslate();
  const inLanguage = useText();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const chosen = usePane((state) => state.unit);
  const compared = usePane((state) => state.otherUnit);
  const choose = useAction(showUnit);
  const compare = useAction(compareWithUnit);
  const { evaluation, result } = live;
  const ranked = useMemo(() => rankedRows(result), [result]);
  const units = useMemo(() => ranked.map((row) => result.units[row]!), [ranked, result]);
  const found = chosen === null ? -1 : result.units.indexOf(chosen);
  const unit = found === -1 ? (ranked[0] ?? 0) : found;
  const otherRow = compared === null ? -1 : result.units.indexOf(compared);
  const other = otherRow === -1 || otherRow === unit ? null : otherRow;
  const reference = other ?? 'mean';
  const contributions = useMemo(
    () => contributionsOf(evaluation, result, unit, reference),
    [evaluation, result, unit, reference],
  );
  const { strongest, weakest } = extremesOf(contributions);
  const rows = [...strongest, ...weakest].map(({ indicator, amount }) => ({
    name: inLanguage(evaluation.indicators[indicator]!.name),
    amount,
  }));
  const heldBack = useMemo(() => heldBackBy(result, unit).slice(0, shownGaps), [result, unit]);
  const unitName = result.units[unit]!;
  const scored = numbers.count(result.scores.filter((score) => score !== null).length);
  const mean = t('unit.mean', { number: scored });
  const method = methodOf(evaluation.method.id);
  const rank = result.ranks[unit]!;
  const lead =
    rank === null
      ? t('unit.noRank')
      : t('unit.rank', {
          rank: numbers.count(rank),
          number: scored,
          score: scoreName(t, evaluation.result, method.id),
          value: numbers.fixed(method.digits)(result.scores[unit]!),
        });
  return (
    <>
      <Body title={unitName} lead={lead}>
        <div className={styles.pickers}>
          <div>
            <span className={`${text.caption} ${styles.pickerLabel}`} aria-hidden>
              {t('unit.choose')}
            </span>
            <UnitPicker label={t('unit.choose')} units={units} chosen={unitName} onChoose={choose} />
          </div>
          <div>
            <span className={`${text.caption} ${styles.pickerLabel}`} aria-hidden>
              {t('unit.compareWith')}
            </span>
            <UnitPicker
              label={t('unit.compareWith')}
              units={units.filter((one) => one !== unitName)}
              none={mean}
              chosen={other === null ? null : result.units[other]!}
              onChoose={compare}
            />
          </div>
        </div>
        <Profile
          live={live}
          unit={unit}
          reference={reference}
          referenceName={other === null ? mean : units[ranked.indexOf(other)]!}
        />
        <Section
          title={t('unit.why', { unit: unitName })}
          aside={
            <span className={text.caption}>
              {other === null ? t('unit.againstMean') : t('unit.againstUnit', { other: result.units[other]! })}
            </span>
          }
        >
          {rows.length === 0 ? (
            <p className={text.sentence}>{t('unit.alike')}</p>
          ) : (
            <ContributionBars rows={rows} label={t('unit.why', { unit: unitName })} />
          )}
          {method.id !== 'weighted-sum' && (
            <p className={text.caption}>{t('unit.notASum', { method: t(`methods.${method.id}.name`) })}</p>
          )}
        </Section>
        {rank !== null && <LiftCard live={live} unit={unit} />}
        {heldBack.length > 0 && (
          <Section title={t('unit.heldBack')} aside={<span className={text.caption}>{t('unit.heldBackShare')}</span>}>
            <ul>
              {heldBack.map(({ indicator, share }) => (
                <li key={indicator} className={styles.held}>
                  <span className={text.caption}>{inLanguage(evaluation.indicators[indicator]!.name)}</span>
                  <ShareBar share={share} />
                  <span className={`${text.caption} ${text.number}`}>{numbers.percent(share)}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </Body>
      <LiveFoot />
    </>
  );
};
