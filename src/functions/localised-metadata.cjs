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
        const metadata = withAddresses(JSON.parse(compilation.getAsset(this.from).source.source().toString()));
        const write = (content) => new sources.RawSource(this.atHost(JSON.stringify(content, null, 2)));
        compilation.updateAsset(this.from, write(metadata));
        compilation.emitAsset(this.to, write(localiseMetadata(metadata, descriptions)));
      });
    });
  }
}

/**
 * A function that takes long is told which cell it computes, so that the pane can name it. The generator takes the tag
 * for this only from functions that declare an invocation, which ours do not: the worker's wrapper takes it.
 */
function withAddresses({ functions, ...rest }) {
  const told = (one) =>
    one.options?.cancelable ? { ...one, options: { ...one.options, requiresAddress: true } } : one;
  return { ...rest, functions: functions.map(told) };
}

module.exports = { LocalisedMetadata };
