import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Table20Regular } from '@fluentui/react-icons';
import { sourceAddress } from '../../../evaluation/address';
import type { Source } from '../../../evaluation/source';
import { chooseOtherData } from '../../actions/choose-data';
import { LinkButton } from '../../controls/link-button';
import { useAction, useNumbers, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({ root: { marginTop: '12px' } });

/** Which table is being used. */
export const SourceCard = ({ source }: { source: Source }) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const change = useAction(chooseOtherData);
  const facts = {
    sheet: source.sheet,
    address: sourceAddress(source),
    rows: numbers.count(source.rows.length),
    columns: numbers.count(source.headers.length),
  };
  return (
    <div className={mergeClasses(layout.soft, layout.row, useStyles().root)}>
      <Table20Regular className={layout.icon} />
      <span className={layout.grow}>
        <span className={mergeClasses(layout.block, text.strong)}>
          {source.table ?? t('data.sheetData', { sheet: source.sheet })}
        </span>
        <span className={mergeClasses(layout.block, text.caption)}>{t('data.sourceCaption', facts)}</span>
      </span>
      <LinkButton onClick={() => change()}>{t('data.change')}</LinkButton>
    </div>
  );
};
