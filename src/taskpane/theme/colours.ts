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
  coopSecondSoft: '#F5E2B8',
  coopReference: '#616161',
  coopTrack: '#E6E6E6',
  coopSoft: '#F7F7F7',
  coopTag: '#EBEBEB',
  coopHeat1: '#EBF3FC',
  coopHeat2: '#CFE4FA',
  coopHeat3: '#96C6FA',
  coopHeat4: '#62ABF5',
  coopHeat5: '#115EA3',
  coopOnHeat: '#1B1B1B',
  coopOnHeat4: '#1B1B1B',
  coopOnHeat5: '#FFFFFF',
};

const dark: typeof light = {
  coopFirst: '#62ABF5',
  coopFirstSoft: '#0E4775',
  coopSecond: '#E9B949',
  coopThird: '#D6D6D6',
  coopSecondSoft: '#5A4413',
  coopReference: '#ADADAD',
  coopTrack: '#525252',
  coopSoft: '#303030',
  coopTag: '#3D3D3D',
  coopHeat1: '#0A2E4A',
  coopHeat2: '#0E4775',
  coopHeat3: '#115EA3',
  coopHeat4: '#77B7F7',
  coopHeat5: '#CFE4FA',
  coopOnHeat: '#FFFFFF',
  coopOnHeat4: '#1B1B1B',
  coopOnHeat5: '#1B1B1B',
};

export const colourValues = { light, dark };

export const colours = {
  first: 'var(--coopFirst)',
  firstSoft: 'var(--coopFirstSoft)',
  second: 'var(--coopSecond)',
  third: 'var(--coopThird)',
  secondSoft: 'var(--coopSecondSoft)',
  reference: 'var(--coopReference)',
  track: 'var(--coopTrack)',
  soft: 'var(--coopSoft)',
  tag: 'var(--coopTag)',
} as const;

/** The five classes of a heat map, 0–20 … 80–100 points, each with the colour of the number on it. */
export const heatColours = [
  { fill: 'var(--coopHeat1)', text: 'var(--coopOnHeat)' },
  { fill: 'var(--coopHeat2)', text: 'var(--coopOnHeat)' },
  { fill: 'var(--coopHeat3)', text: 'var(--coopOnHeat)' },
  { fill: 'var(--coopHeat4)', text: 'var(--coopOnHeat4)' },
  { fill: 'var(--coopHeat5)', text: 'var(--coopOnHeat5)' },
] as const;
