import { meanMethod } from './mean-method';

export const geometricMean = meanMethod('geometric-mean', 'geometric', { dimensions: true });
