import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/* `npm run docs:notices`: writes THIRD-PARTY-NOTICES.md from the packages that the add-in's bundles may contain. */
export function notices() {
  const folders = execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .slice(1);
  const packages = [...new Set(folders)].map((folder) => {
    const { name, version, license, author } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = fs.readdirSync(folder).find((one) => /^licen[sc]e/i.test(one));
    const text = file ? fs.readFileSync(path.join(folder, file), 'utf8') : '';
    const copyright = /^.*copyright \(?c?\)?.*\d{4}.*$/im.exec(text)?.[0].trim() ?? authorOf(author);
    return { name, version, license, copyright };
  });
  const rows = packages
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'))
    .map((one) => `| ${one.name} | ${one.version} | ${one.license} | ${one.copyright.replaceAll('|', '/')} |`);
  return `# Third-party notices

The bundles of CoopEval may contain code of these packages, each under its own licence. The full texts are in the
packages. Made by \`npm run docs:notices\`.

| package | version | licence | copyright |
|---|---|---|---|
${rows.join('\n')}
`;
}

const authorOf = (author) => (typeof author === 'string' ? author : (author?.name ?? ''));

if (import.meta.url === pathToFileURL(process.argv[1]).href) fs.writeFileSync('THIRD-PARTY-NOTICES.md', notices());
