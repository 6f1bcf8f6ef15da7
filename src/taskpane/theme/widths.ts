/** Where the pane changes its layout: narrow below 340 pixels, two columns from 480. */
export const narrow = '@media (max-width: 339px)';
export const wide = '@media (min-width: 480px)';
export const highContrast = '@media (forced-colors: active)';

/** Padding on the left and right of everything in the pane. */
export const edge = {
  paddingLeft: '16px',
  paddingRight: '16px',
  [narrow]: { paddingLeft: '12px', paddingRight: '12px' },
  [wide]: { paddingLeft: '20px', paddingRight: '20px' },
} as const;
