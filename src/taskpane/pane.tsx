import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo } from 'react';
import { Page } from './pages/page';
import { usePane } from './state/pane-context';
import { useComputing } from './state/use-computing';
import { useStaticStyles } from './theme/static-styles';
import { themeFor } from './theme/themes';

const ComputingRow = lazy(async () => ({ default: (await import('./frame/computing-row')).ComputingRow }));

const useStyles = makeStyles({
  provider: { height: '100%' },
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
    lineBreak: 'strict',
    textAutospace: 'normal',
    // The browser's own controls and scroll bars follow.
    colorScheme: 'light',
  },
  dark: { colorScheme: 'dark' },
});

export const Pane = () => {
  useStaticStyles();
  const styles = useStyles();
  const language = usePane((state) => state.language);
  const brightness = usePane((state) => state.brightness);
  const computations = useComputing();
  const theme = useMemo(() => themeFor(brightness, language), [brightness, language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme} applyStylesToPortals={false} className={styles.provider}>
      {/* Not on the provider: Fluent gives its class to every menu and list, which would then cover the pane. */}
      <div className={mergeClasses(styles.root, brightness === 'dark' && styles.dark)}>
        <Page />
        <Suspense fallback={null}>{computations.length > 0 && <ComputingRow computations={computations} />}</Suspense>
      </div>
    </FluentProvider>
  );
};
