import { makeStyles, tokens } from '@fluentui/react-components';

export const useTextStyles = makeStyles({
  heading: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'balance',
    ':focus': { outlineStyle: 'none' },
  },
  section: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: { marginTop: '4px', color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  sentence: { textWrap: 'pretty' },
  following: { marginTop: '8px', textWrap: 'pretty' },
  caption: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    textWrap: 'pretty',
  },
  inserted: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: 'right', whiteSpace: 'nowrap' },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
  clipped: { overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
