import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { referenceDimensions, referencePoints, type Reference } from '../../../evaluation/explain/contributions';
import { PointsTable } from '../../charts/points-table';
import { Radar, type RadarAxis } from '../../charts/radar';
import { LinkButton } from '../../controls/link-button';
import type { LiveResult } from '../../state/live-result';
import { useText, useTranslate } from '../../state/pane-context';

const useStyles = makeStyles({ root: { marginTop: '12px' }, link: { marginTop: '8px', textAlign: 'center' } });

/** Fewer axes make no shape, more cannot be told apart. */
const fewestAxes = 6;
const mostAxes = 12;

interface ProfileProps {
  readonly live: LiveResult;
  readonly unit: number;
  readonly reference: Reference;
  readonly referenceName: string;
}

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;
const fits = (axes: readonly unknown[]): boolean => axes.length >= fewestAxes && axes.length <= mostAxes;

/** The unit's points beside those that it is compared with: as a radar where its axes can be read, else as a table. */
export const Profile = ({ live: { evaluation, result }, unit, reference, referenceName }: ProfileProps) => {
  const t = useTranslate();
  const inLanguage = useText();
  const styles = useStyles();
  const [asTable, setAsTable] = useState(false);
  const { indicators, dimensions } = evaluation;
  const byDimension = !fits(indicators) && dimensions.length > 1;
  const own = byDimension ? result.dimensionPoints[unit]! : result.points[unit]!;
  const other = byDimension ? referenceDimensions(result, reference) : referencePoints(result, reference);
  const axes = (byDimension ? dimensions : indicators).map(({ name }, at): RadarAxis => ({
    name: inLanguage(name),
    points: orNull(own[at]),
    reference: orNull(other[at]),
  }));
  const above = axes.filter(
    ({ points, reference: compared }) => points !== null && compared !== null && points > compared,
  ).length;
  const unitName = result.units[unit]!;
  const facts = { unit: unitName, above, count: axes.length };
  const label =
    reference === 'mean' ? t('unit.aboveMean', facts) : t('unit.aboveOther', { ...facts, other: referenceName });
  const drawn = fits(axes);
  return (
    <div className={styles.root}>
      <p>{label}</p>
      {drawn && !asTable ? (
        <Radar axes={axes} label={label} unit={unitName} reference={referenceName} />
      ) : (
        <PointsTable
          axes={axes}
          axisTitle={t(byDimension ? 'unit.dimension' : 'unit.indicator')}
          unit={unitName}
          reference={referenceName}
        />
      )}
      {drawn && (
        <div className={styles.link}>
          <LinkButton onClick={() => setAsTable(!asTable)}>
            {asTable ? t('pane.asChart') : t('pane.asTable')}
          </LinkButton>
        </div>
      )}
    </div>
  );
};
