import { meanMethod } from './mean-method';

export const weightedSum = meanMethod('weighted-sum', 'arithmetic', { dimensions: false });
