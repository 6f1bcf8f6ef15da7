import { makeStyles, SearchBox } from '@fluentui/react-components';
import { useTranslate } from '../state/pane-context';

/** With more units than this there is a field to search in. */
export const searchFrom = 200;

const useStyles = makeStyles({ search: { width: '100%', maxWidth: 'none', marginBottom: '12px' } });

interface UnitSearchProps {
  readonly wanted: string;
  readonly onSearch: (wanted: string) => void;
}

export const UnitSearch = ({ wanted, onSearch }: UnitSearchProps) => {
  const t = useTranslate();
  const styles = useStyles();
  return (
    <div role="search">
      <SearchBox
        className={styles.search}
        placeholder={t('result.search')}
        aria-label={t('result.search')}
        value={wanted}
        onChange={(_, { value }) => onSearch(value)}
      />
    </div>
  );
};
