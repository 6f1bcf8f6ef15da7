import { makeStyles, SearchBox } from '@fluentui/react-components';
import { MathFormula16Regular } from '@fluentui/react-icons';
import { searchFunctions } from '../../actions/explore-functions';
import { showFunction } from '../../actions/insert-function';
import { goHome } from '../../actions/navigate';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import type { Explorer } from '../../state/explorer';
import { findFunctions, sectionNames, type FunctionHelp } from '../../state/function-help';
import { useAction, useTranslate } from '../../state/pane-context';
import { useTextStyles } from '../../theme/text-styles';
import { edge } from '../../theme/widths';
import { FunctionSection } from './function-section';

const useStyles = makeStyles({
  search: { flexShrink: 0, paddingBottom: '4px', ...edge },
  box: { width: '100%', maxWidth: 'none' },
  none: { marginTop: '16px' },
});

interface FunctionListProps {
  readonly explorer: Explorer;
  readonly functions: readonly FunctionHelp[];
}

/** All functions by the sections of the catalogue, and those that are searched for. */
export const FunctionList = ({ explorer, functions }: FunctionListProps) => {
  const t = useTranslate();
  const styles = useStyles();
  const text = useTextStyles();
  const search = useAction(searchFunctions);
  const show = useAction(showFunction);
  const home = useAction(goHome);
  const found = findFunctions(functions, explorer.search);
  const searching = explorer.search.trim() !== '';
  const openFirst = () => {
    if (searching && found.length > 0) show(found[0]);
  };
  return (
    <>
      <Head name={t('functions.title')} />
      <div role="search" className={styles.search}>
        <SearchBox
          className={styles.box}
          value={explorer.search}
          placeholder={t('functions.searchHint')}
          aria-label={t('functions.search')}
          onChange={(_, { value }) => search(value)}
          onKeyDown={({ key, nativeEvent }) => key === 'Enter' && !nativeEvent.isComposing && openFirst()}
        />
      </div>
      <Body title={t('functions.title')} titleHidden>
        {sectionNames.map((section) => (
          <FunctionSection
            key={section}
            section={section}
            functions={found.filter((one) => one.section === section)}
            all={searching || explorer.open.includes(section)}
            foldable={!searching}
          />
        ))}
        {found.length === 0 && (
          <div className={styles.none}>
            <p className={text.section}>{t('functions.noneTitle')}</p>
            <p className={text.lead}>{t('functions.noneHint')}</p>
          </div>
        )}
      </Body>
      <Foot
        status={t('functions.found', { count: found.length })}
        statusIcon={<MathFormula16Regular />}
        onBack={() => home()}
      />
    </>
  );
};
