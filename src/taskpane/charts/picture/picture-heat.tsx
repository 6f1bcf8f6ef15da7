import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useNumbers } from '../../state/pane-context';
import { heatColours } from '../../theme/colours';
import { useTextStyles } from '../../theme/text-styles';
import { highContrast } from '../../theme/widths';
import { standUpright, useUprightStyles } from '../upright';
import { along, type PictureData } from './picture-data';

const useStyles = makeStyles({
  frame: { overflowX: 'auto' },
  table: { width: '100%', borderCollapse: 'separate', borderSpacing: '2px' },
  // Chinese would break after every character.
  name: { minWidth: '4em', fontWeight: 'inherit', textAlign: 'left' },
  head: { fontWeight: 'inherit', verticalAlign: 'bottom', overflowWrap: 'break-word' },
  inside: { display: 'inline-block' },
  cell: {
    minWidth: '26px',
    height: '24px',
    padding: 0,
    borderRadius: '3px',
    textAlign: 'center',
    [highContrast]: { border: '1px solid CanvasText' },
  },
});

/** A table whose cells are shaded in five steps; every number stands in its cell, so colour only helps. */
export const PictureHeat = ({ data, name }: { data: PictureData; name: string }) => {
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const { upright } = useUprightStyles();
  const stands = standUpright(data.series.map(({ name: column }) => column));
  const shade = (value: number | null) => {
    if (value === null) return {};
    const { fill, text: color } = heatColours[Math.min(4, Math.floor(5 * along(data, value)))]!;
    return { backgroundColor: fill, color };
  };
  return (
    // Many columns are scrolled sideways; the keyboard must get there too.
    <div className={styles.frame} tabIndex={0} role="region" aria-label={name}>
      <table className={mergeClasses(text.caption, styles.table)}>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              {data.title}
            </th>
            {data.series.map(({ name: column }) => (
              <th key={column} scope="col" className={styles.head}>
                <span className={mergeClasses(styles.inside, stands && upright)}>{column}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.names.map((row, at) => (
            <tr key={`${row} ${at}`}>
              <th scope="row" className={styles.name}>
                {row}
              </th>
              {data.series.map(({ name: column, values }) => (
                <td key={column} className={mergeClasses(text.number, styles.cell)} style={shade(values[at])}>
                  {numbers.value(values[at])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
