import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import { colours } from '../theme/colours';
import { useLayoutStyles } from '../theme/layout-styles';
import { useTextStyles } from '../theme/text-styles';
import { highContrast } from '../theme/widths';
import { Tag } from './tag';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '10px',
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    cursor: 'pointer',
    ':focus-within:has(:focus-visible)': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
    },
    marginTop: '8px',
  },
  chosen: {
    border: `1px solid ${colours.first}`,
    boxShadow: `inset 0 0 0 1px ${colours.first}`,
    backgroundColor: tokens.colorBrandBackground2,
    [highContrast]: { border: '3px solid Highlight' },
  },
  radio: { flexShrink: 0, width: '16px', height: '16px', margin: '2px 0 0', accentColor: colours.first },
  title: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
  reason: { display: 'block', marginTop: '2px' },
  caution: { display: 'flex', gap: '4px', marginTop: '4px' },
});

interface RadioCardProps {
  readonly group: string;
  readonly title: string;
  readonly reason?: string;
  readonly tag?: string;
  readonly caution?: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

/** A choice with its reason. The browser's own radio button inside brings the arrow keys. */
export const RadioCard = ({ group, title, reason, tag, caution, checked, onChoose }: RadioCardProps) => {
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const id = useId();
  return (
    <label className={mergeClasses(styles.root, checked && styles.chosen)}>
      <input
        type="radio"
        name={group}
        className={styles.radio}
        checked={checked}
        aria-labelledby={`${id}-title`}
        aria-describedby={reason || caution ? `${id}-reason` : undefined}
        onChange={onChoose}
      />
      <span className={layout.grow}>
        <span className={styles.title} id={`${id}-title`}>
          <b className={text.strong}>{title}</b>
          {tag && <Tag tone="advice">{tag}</Tag>}
        </span>
        <span id={`${id}-reason`}>
          {reason && <span className={mergeClasses(text.caption, styles.reason)}>{reason}</span>}
          {caution && (
            <span className={mergeClasses(text.caption, styles.caution)}>
              <Info16Regular className={layout.quietIcon} />
              {caution}
            </span>
          )}
        </span>
      </span>
    </label>
  );
};
