import { makeStaticStyles } from '@fluentui/react-components';

/** What only the document itself can carry: the pane fills the window, and nothing moves for those who ask for it. */
export const useStaticStyles = makeStaticStyles({
  'html, body, #pane': { height: '100%', margin: 0 },
  body: { overflow: 'hidden' },
  'h1, h2, p, ul, ol, table, figure': { margin: 0, padding: 0 },
  'ul, ol': { listStyleType: 'none' },
  '@media (prefers-reduced-motion: reduce)': {
    '*': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
  },
});
