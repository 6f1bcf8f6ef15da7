/**
 * Colours by meaning (Fluent's themes have none for data). Each value lives in the theme, so that a component only
 * names the meaning: `first` is the score and the first party, `second` the other side and whatever is uncertain,
 * `third` the third party.
 */
const light = {
  coopFirst: '#0F6CBD',
  coopFirstSoft: '#CFE4FA',
  coopSecond: '#8A5A00',
  coopThird: '#424242',
  coopReference: '#616161',
  coopTrack: '#E6E6E6',
  coopSoft: '#F7F7F7',
  coopTag: '#EBEBEB',
};

const dark: typeof light = {
  coopFirst: '#62ABF5',
  coopFirstSoft: '#0E4775',
  coopSecond: '#E9B949',
  coopThird: '#D6D6D6',
  coopReference: '#ADADAD',
  coopTrack: '#525252',
  coopSoft: '#303030',
  coopTag: '#3D3D3D',
};

export const colourValues = { light, dark };

export const colours = {
  first: 'var(--coopFirst)',
  firstSoft: 'var(--coopFirstSoft)',
  second: 'var(--coopSecond)',
  third: 'var(--coopThird)',
  reference: 'var(--coopReference)',
  track: 'var(--coopTrack)',
  soft: 'var(--coopSoft)',
  tag: 'var(--coopTag)',
} as const;
