const fs = require('node:fs');
const path = require('node:path');
const { marked } = require('marked');
const { Compilation, sources } = require('webpack');

const languages = [
  { ending: '.md', metadata: 'functions.json', to: 'functions.en.json' },
  { ending: '.zh-CN.md', metadata: 'functions.zh-CN.json', to: 'functions.zh-CN.json' },
];

/**
 * A webpack plugin: gives the pane the help of all functions, one file a language that it fetches when the functions
 * are first looked at. It says what Excel is told (functions.json) and what the help pages tell (docs/functions).
 */
class FunctionHelp {
  constructor({ pages, descriptions, to }) {
    Object.assign(this, { pages: path.resolve(pages), sections: sectionsOf(path.resolve(descriptions)), to });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionHelp', (compilation) => {
      compilation.contextDependencies.add(this.pages);
      // After both files of metadata have been written.
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED + 1;
      compilation.hooks.processAssets.tap({ name: 'FunctionHelp', stage }, () => {
        const assets = languages.map(
          ({ metadata }) => JSON.parse(compilation.getAsset(metadata).source.source().toString()).functions,
        );
        for (const [at, { ending, to }] of languages.entries()) {
          const pageOf = (id) => readPage(path.join(this.pages, `${id}${ending}`));
          const help = functionHelp(assets[at], assets[1 - at], assets[0], this.sections, pageOf);
          compilation.emitAsset(`${this.to}/${to}`, new sources.RawSource(JSON.stringify(help)));
        }
      });
    });
  }
}

const readPage = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null);

/** The section of the catalogue each function stands in: descriptions are kept one file a section. */
const sectionsOf = (folder) =>
  Object.fromEntries(
    fs
      .readdirSync(folder)
      .flatMap((file) =>
        Object.keys(JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'))).map((id) => [
          id,
          path.basename(file, '.json'),
        ]),
      ),
  );

/** What the pane shows of each function; `other` are the same functions in the other language, so both are searched. */
const functionHelp = (functions, other, english, sections, pageOf) =>
  functions.map(({ id, description, parameters }, at) => ({
    id,
    section: sections[id],
    description,
    alsoFoundBy: other[at].description,
    parameters: parameters.map((parameter, index) => ({
      name: parameter.name,
      description: parameter.description,
      ...parameterKind(english[at].parameters[index]),
    })),
    chapters: chaptersOf(pageOf(id)),
  }));

const parameterKind = ({ dimensionality, optional, description }) => ({
  kind: dimensionality === 'matrix' ? 'range' : description.startsWith('TRUE ') ? 'switch' : 'word',
  required: !optional && !description.includes('Left empty'),
});

/** The chapters of a help page after the one that lists the parameters, in blocks that need no HTML. */
function chaptersOf(page) {
  if (page === null) return [];
  const chapters = [];
  for (const token of marked.lexer(page)) {
    if (token.type === 'heading' && token.depth === 2) chapters.push({ title: token.text, blocks: [] });
    else if (chapters.length > 0 && token.type !== 'space') chapters.at(-1).blocks.push(blockOf(token));
  }
  return chapters.slice(1);
}

function blockOf(token) {
  switch (token.type) {
    case 'heading':
      return { kind: 'title', text: runsOf(token.tokens) };
    case 'paragraph':
      return { kind: 'paragraph', text: runsOf(token.tokens) };
    case 'list':
      return { kind: 'list', items: token.items.map((item) => runsOf(item.tokens[0].tokens)) };
    case 'table':
      return {
        kind: 'table',
        rows: [token.header, ...token.rows]
          .map((row) => row.map((cell) => runsOf(cell.tokens)))
          .filter((row) => row.some((cell) => cell.length > 0)),
      };
    default:
      throw new Error(`A help page has a ${token.type}, which the pane cannot show: ${token.raw}`);
  }
}

const runKinds = { strong: 'strong', codespan: 'code' };
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plain = (text) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => entities[name]);

/** A line as pieces of plain, strong or code text. */
const runsOf = (tokens) =>
  tokens.map((token) => ({ kind: runKinds[token.type] ?? 'plain', text: plain(token.text ?? token.raw) }));

module.exports = { FunctionHelp, functionHelp };
