import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { fixText, type CellChange } from '../../../evaluation/fix/fix-plan';
import { goToCell } from '../../actions/go-to-cell';
import { LinkButton } from '../../controls/link-button';
import { useAction, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';
import { BeforeAfter } from './before-after';

const useStyles = makeStyles({
  list: { marginTop: '12px' },
  row: { padding: '8px 0' },
  cell: { flexShrink: 0, width: '112px', overflowWrap: 'anywhere' },
});

/** Every cell that will be changed, with what stands there and what will. */
export const FixPreview = ({ changes }: { readonly changes: readonly CellChange[] }) => {
  const t = useTranslate();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const goTo = useAction(goToCell);
  return (
    <ul className={mergeClasses(layout.ruled, styles.list)}>
      {changes.map(({ place, before, after, why }) => (
        <li key={`${place.sheet}!${place.address}`} className={mergeClasses(layout.topRow, styles.row)}>
          <span className={styles.cell}>
            <LinkButton
              aria-label={t('check.goTo', { place: `${place.sheet}!${place.address}` })}
              onClick={() => goTo(place)}
            >
              {place.sheet}!{place.address}
            </LinkButton>
          </span>
          <span className={layout.grow}>
            <BeforeAfter before={before} after={after} />
            <span className={mergeClasses(layout.block, text.caption)}>{fixText(t, why)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
};
