import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { showTab } from '../actions/show-tab';
import { useAction, usePane, useTranslate } from '../state/pane-context';
import { resultTabs, type ResultTab } from '../state/result-tab';

const useStyles = makeStyles({
  root: { flexShrink: 0, padding: '0 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The views of a result. */
export const ResultTabs = () => {
  const t = useTranslate();
  const tab = usePane((state) => state.tab);
  const show = useAction(showTab);
  return (
    <nav className={useStyles().root} aria-label={t('pane.result')}>
      <TabList selectedValue={tab} size="small" onTabSelect={(_, { value }) => show(value as ResultTab)}>
        {resultTabs.map((name) => (
          <Tab key={name} value={name}>
            {t(`result.tab.${name}`)}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
};
