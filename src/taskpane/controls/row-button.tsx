import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight20Regular, type FluentIcon } from '@fluentui/react-icons';
import { useLayoutStyles } from '../theme/layout-styles';
import { useTextStyles } from '../theme/text-styles';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    width: '100%',
    padding: '7px 0',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
});

interface RowButtonProps {
  readonly icon?: FluentIcon;
  readonly title: string;
  readonly caption: string;
  readonly onClick: () => void;
}

/** One line of a list that leads somewhere: title, what it answers, and an icon where lines differ in kind. */
export const RowButton = ({ icon: Icon, title, caption, onClick }: RowButtonProps) => {
  const layout = useLayoutStyles();
  const text = useTextStyles();
  return (
    <button type="button" className={useStyles().root} onClick={onClick}>
      {Icon && <Icon className={layout.icon} />}
      <span className={layout.grow}>
        <span className={mergeClasses(layout.block, text.strong)}>{title}</span>
        <span className={mergeClasses(layout.block, text.caption)}>{caption}</span>
      </span>
      <ChevronRight20Regular className={layout.quietIcon} />
    </button>
  );
};
