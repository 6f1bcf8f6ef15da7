import { makeStyles } from '@fluentui/react-components';
import { wide } from '../theme/widths';

/** Wider than a column of a narrow pane. */
const longWord = /[a-z]{6}/i;

/** Headings of many narrow columns: long words stand upright over them where the pane is narrow. */
export const standUpright = (titles: readonly string[]): boolean => titles.some((title) => longWord.test(title));

export const useUprightStyles = makeStyles({
  upright: {
    maxHeight: '112px',
    writingMode: 'vertical-rl',
    transform: 'rotate(180deg)',
    textAlign: 'left',
    [wide]: { writingMode: 'horizontal-tb', transform: 'none', textAlign: 'center' },
  },
});
