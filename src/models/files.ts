import m1 from './m1.json';
import m2 from './m2.json';
import m3 from './m3.json';
import m4 from './m4.json';
import m5 from './m5.json';
import m6 from './m6.json';
import m7 from './m7.json';
import m8 from './m8.json';

/** The models as they stand in their files, not yet checked, by id in the order in which they are offered. */
export const modelFiles: Readonly<Record<string, unknown>> = { m1, m2, m3, m4, m5, m6, m7, m8 };
