import { makeStyles, tokens } from '@fluentui/react-components';
import { colours } from './colours';
import { wide } from './widths';

export const useLayoutStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '8px' },
  topRow: { display: 'flex', alignItems: 'flex-start', gap: '8px' },
  links: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
  grow: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  soft: { padding: '12px', borderRadius: tokens.borderRadiusXLarge, backgroundColor: colours.soft },
  ruled: {
    '& > li': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    '& > li:last-child': { borderBottomStyle: 'none' },
  },
  /** A list of sentences that are read one after the other. */
  points: { paddingLeft: '20px', '& > li': { listStyleType: 'disc', marginTop: '4px', textWrap: 'pretty' } },
  block: { display: 'block' },
  two: { [wide]: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: '24px', alignItems: 'start' } },
  icon: { flexShrink: 0, color: colours.first },
  quietIcon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  full: { width: '100%', minWidth: 0 },
});
