import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Home20Regular } from '@fluentui/react-icons';
import { goHome } from '../actions/navigate';
import { useAction, useTranslate } from '../state/pane-context';
import { useTextStyles } from '../theme/text-styles';
import { narrow } from '../theme/widths';
import { MoreMenu } from './more-menu';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: '4px',
    height: '44px',
    paddingLeft: '8px',
    // Excel lays its own menu button over this corner.
    paddingRight: '44px',
    [narrow]: { paddingRight: '40px' },
  },
  name: { flexGrow: 1, flexBasis: 0, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  alone: { paddingLeft: '12px' },
});

export const Head = ({ name, home = true }: { name: string; home?: boolean }) => {
  const t = useTranslate();
  const styles = useStyles();
  const text = useTextStyles();
  const toHome = useAction(goHome);
  return (
    <header className={styles.root}>
      {home && (
        <Button appearance="subtle" icon={<Home20Regular />} aria-label={t('pane.home')} onClick={() => toHome()} />
      )}
      <span className={mergeClasses(styles.name, text.clipped, !home && styles.alone)} title={name}>
        {name}
      </span>
      <MoreMenu />
    </header>
  );
};
