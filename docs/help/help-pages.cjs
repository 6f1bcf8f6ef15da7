const fs = require('node:fs');
const path = require('node:path');
const { marked } = require('marked');
const { Compilation, sources } = require('webpack');

const languages = [
  { lang: 'en', ending: '.md', title: 'CoopEval help', functions: 'Functions' },
  { lang: 'zh-CN', ending: '.zh-CN.md', title: 'CoopEval 帮助', functions: '函数' },
];

/**
 * A webpack plugin: turns the Markdown of the start pages (beside this file) and of the function pages into the
 * pages that the manifest's help address and each function's help link open.
 */
class HelpPages {
  constructor({ functions, template, to }) {
    Object.assign(this, { functions: path.resolve(functions), template: path.resolve(template), to });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('HelpPages', (compilation) => {
      compilation.contextDependencies.add(this.functions);
      compilation.fileDependencies.add(this.template);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'HelpPages', stage }, () => {
        for (const [name, html] of this.pages()) {
          compilation.emitAsset(`${this.to}/${name}`, new sources.RawSource(html));
        }
      });
    });
  }

  /** File name and HTML of every page. */
  *pages() {
    const files = fs.existsSync(this.functions) ? fs.readdirSync(this.functions).sort() : [];
    for (const language of languages) {
      const own = files.filter((file) => languages.findLast((one) => file.endsWith(one.ending)) === language);
      const names = own.map((file) => file.slice(0, -language.ending.length));
      for (const file of own) {
        yield [htmlName(file), this.page(language, fs.readFileSync(path.join(this.functions, file), 'utf8'))];
      }
      const list = names.map((name) => `- [COOP.${name}](${name}${language.ending})`).join('\n');
      const start = fs.readFileSync(path.join(__dirname, `index${language.ending}`), 'utf8');
      yield [
        htmlName(`index${language.ending}`),
        this.page(language, `${start}\n## ${language.functions}\n\n${list}\n`),
      ];
    }
  }

  page({ lang, title }, markdown) {
    const body = marked.parse(markdown, { async: false }).replace(/(href="[^":]+)\.md(#|")/g, '$1.html$2');
    const values = { lang, title: /^# (.+)$/m.exec(markdown)?.[1] ?? title, body };
    return fs.readFileSync(this.template, 'utf8').replace(/\{\{(\w+)\}\}/g, (_, key) => values[key]);
  }
}

const htmlName = (file) => file.replace(/\.md$/, '.html');

module.exports = { HelpPages };
