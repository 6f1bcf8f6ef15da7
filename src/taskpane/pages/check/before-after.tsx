import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { CellValue } from '../../../evaluation/source';
import { useTranslate } from '../../state/pane-context';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({ before: { textDecorationLine: 'line-through', whiteSpace: 'pre-wrap' } });

/** What stands in a cell, struck out, and what will stand there. Spaces that would not be seen stand in quotes. */
export const BeforeAfter = ({ before, after }: { readonly before: CellValue; readonly after: CellValue }) => {
  const t = useTranslate();
  const styles = useStyles();
  const text = useTextStyles();
  const plain = String(before);
  // The quotes of both languages are the same.
  const shown = plain === plain.trim() ? plain : `“${plain}”`;
  const wanted = String(after);
  return (
    <>
      <del className={mergeClasses(text.caption, styles.before)}>{shown}</del>
      <span> → </span>
      <ins className={text.inserted}>{wanted === '' ? t('check.blank') : wanted}</ins>
    </>
  );
};
