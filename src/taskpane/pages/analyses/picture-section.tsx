import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { PictureLook } from '../../../evaluation/analyses/picture';
import type { CellValue } from '../../../evaluation/source';
import { PictureBars } from '../../charts/picture/picture-bars';
import { pictureData, type PictureData } from '../../charts/picture/picture-data';
import { PictureHeat } from '../../charts/picture/picture-heat';
import { PicturePlot } from '../../charts/picture/picture-plot';
import { PictureRadar } from '../../charts/picture/picture-radar';
import { seriesColours } from '../../charts/picture/series-colours';
import { LinkButton } from '../../controls/link-button';
import { Section } from '../../frame/section';
import { useNumbers, useTranslate } from '../../state/pane-context';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', marginBottom: '8px' },
  swatch: { display: 'inline-block', width: '9px', height: '9px', marginRight: '5px', borderRadius: '2px' },
  table: { width: '100%', borderCollapse: 'collapse', '& td, & th': { padding: '2px 4px' } },
});

interface PictureSectionProps {
  readonly look: PictureLook;
  readonly cells: readonly (readonly CellValue[])[];
  /** What the picture shows, in words. */
  readonly name: string;
}

/** The small chart of an analysis, or the same numbers as a table in its place. */
export const PictureSection = ({ look, cells, name }: PictureSectionProps) => {
  const t = useTranslate();
  const [asTable, setAsTable] = useState(false);
  const data = pictureData(look, cells);
  return (
    <Section
      title={t('analyses.numbers')}
      aside={
        look.kind !== 'heat' && (
          <LinkButton onClick={() => setAsTable(!asTable)}>
            {t(asTable ? 'analyses.asChart' : 'analyses.asTable')}
          </LinkButton>
        )
      }
    >
      {asTable ? (
        <PictureTable data={data} />
      ) : (
        <>
          <Legend data={data} />
          <Chart data={data} name={name} />
        </>
      )}
    </Section>
  );
};

const Chart = ({ data, name }: { data: PictureData; name: string }) => {
  const { kind } = data.look;
  if (kind === 'heat') return <PictureHeat data={data} name={name} />;
  if (kind === 'radar') return <PictureRadar data={data} name={name} />;
  if (kind === 'lines' || kind === 'sides' || kind === 'scatter') return <PicturePlot data={data} name={name} />;
  return <PictureBars data={data} />;
};

/** One series has its name in the section, and two coordinates stand on their axes. */
const Legend = ({ data }: { data: PictureData }) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const { look, series } = data;
  const named = ['scatter', 'ranges', 'heat'].includes(look.kind) ? [] : series;
  return (
    <div className={mergeClasses(text.caption, styles.legend)}>
      {named.map(({ name }, at) => (
        <span key={name}>
          <i className={styles.swatch} style={{ backgroundColor: seriesColours[at] }} aria-hidden />
          {name}
        </span>
      ))}
      {look.threshold !== null && <span>{t('analyses.threshold', { value: numbers.value(look.threshold) })}</span>}
    </div>
  );
};

const PictureTable = ({ data }: { data: PictureData }) => {
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <table className={mergeClasses(text.caption, styles.table)}>
      <thead>
        <tr>
          <th scope="col" align="left">
            {data.title}
          </th>
          {data.series.map(({ name }) => (
            <th key={name} scope="col" align="right">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.names.map((name, row) => (
          <tr key={`${name} ${row}`}>
            <th scope="row" align="left">
              {name}
            </th>
            {data.series.map((one) => (
              <td key={one.name} className={text.number}>
                {numbers.value(one.values[row])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
