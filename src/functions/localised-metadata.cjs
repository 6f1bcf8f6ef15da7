const { Compilation, sources } = require('webpack');
const descriptions = require('./descriptions/zh-cn.cjs');
const localiseMetadata = require('./localise-metadata.cjs');

/**
 * A webpack plugin: writes the Chinese twin of functions.json, which Excel takes by its display language,
 * and puts the address the add-in is served from into both.
 */
class LocalisedMetadata {
  constructor({ from, to, atHost }) {
    Object.assign(this, { from, to, atHost });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('LocalisedMetadata', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name: 'LocalisedMetadata', stage }, () => {
        const metadata = JSON.parse(compilation.getAsset(this.from).source.source().toString());
        const write = (content) => new sources.RawSource(this.atHost(JSON.stringify(content, null, 2)));
        compilation.updateAsset(this.from, write(metadata));
        compilation.emitAsset(this.to, write(localiseMetadata(metadata, descriptions)));
      });
    });
  }
}

module.exports = { LocalisedMetadata };
