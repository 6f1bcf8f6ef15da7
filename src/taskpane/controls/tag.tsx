import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { colours } from '../theme/colours';

const useStyles = makeStyles({
  root: {
    padding: '1px 6px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
  plain: { backgroundColor: colours.tag, color: tokens.colorNeutralForeground2 },
  advice: { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorBrandForeground2 },
  question: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
});

export const Tag = ({ tone = 'plain', children }: { tone?: 'plain' | 'advice' | 'question'; children: ReactNode }) => {
  const styles = useStyles();
  return <span className={mergeClasses(styles.root, styles[tone])}>{children}</span>;
};
