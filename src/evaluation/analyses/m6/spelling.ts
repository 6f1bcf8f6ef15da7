/** Two names that Excel takes for the same, whatever their case and the spaces around them. */
export const spelling = (text: string): string => text.trim().replace(/ +/g, ' ').toLowerCase();
