import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useTranslate } from '../state/pane-context';

const useStyles = makeStyles({
  root: { flexShrink: 0, padding: '0 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The views of a result. */
export const ResultTabs = () => {
  const t = useTranslate();
  return (
    <nav className={useStyles().root} aria-label={t('pane.result')}>
      <TabList selectedValue="ranking" size="small">
        <Tab value="ranking">{t('result.ranking')}</Tab>
      </TabList>
    </nav>
  );
};
