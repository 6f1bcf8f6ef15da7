import { mkdirSync, writeFileSync } from 'node:fs';
import { modelPages } from './model-pages/pages';

/** Writes the pages of the scoring models: npm run docs:models. A test holds them to what this makes. */
const folder = 'docs/models';
mkdirSync(folder, { recursive: true });
modelPages().forEach((text, file) => writeFileSync(`${folder}/${file}`, text));
