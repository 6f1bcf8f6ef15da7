import { mkdirSync, writeFileSync } from 'node:fs';
import { functionPages } from './function-pages/pages';

/** Writes the help pages of the functions: npm run docs:functions. A test holds them to what this makes. */
const folder = 'docs/functions';
mkdirSync(folder, { recursive: true });
functionPages().then((pages) => pages.forEach((text, file) => writeFileSync(`${folder}/${file}`, text)));
