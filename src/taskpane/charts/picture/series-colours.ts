import { colours } from '../../theme/colours';

/** By the order of the series: the first party, the second, the third. */
export const seriesColours = [colours.first, colours.second, colours.third] as const;
