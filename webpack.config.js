/* global __dirname, module, require, process */
const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { FunctionHelp } = require('./docs/help/function-help.cjs');
const { HelpPages } = require('./docs/help/help-pages.cjs');
const { LocalisedMetadata } = require('./src/functions/localised-metadata.cjs');

const developmentHost = 'https://localhost:3000';
const officeCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const dist = path.resolve(__dirname, 'dist');

const filesWith = (folder, text) =>
  fs
    .readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((file) => file.endsWith('.ts') && fs.readFileSync(file, 'utf8').includes(text));

/**
 * `--env host=https://…` the address the add-in is served from; `--env officejs=local` serves Office.js from the
 * add-in's own host, for organisations that cannot reach Microsoft's.
 */
module.exports = async (env = {}, { mode = 'production' } = {}) => {
  const host = (env.host ?? developmentHost).replace(/\/$/, '');
  const officejs = env.officejs === 'local' ? 'office-js/office.js' : officeCdn;
  const atHost = (content) => content.toString().replaceAll(developmentHost, host);
  const development = mode === 'development';

  const base = {
    mode,
    devtool: development ? 'source-map' : false,
    cache: { type: 'filesystem', cacheDirectory: path.resolve(__dirname, '.cache/webpack') },
    performance: { hints: false },
    stats: 'errors-warnings',
    resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      ],
    },
    output: { path: dist, filename: '[name].js', chunkFilename: 'chunks/[name].[contenthash:8].js' },
  };

  const functions = {
    ...base,
    name: 'functions',
    entry: { functions: './src/functions/index.ts' },
    module: {
      rules: [
        ...base.module.rules,
        { test: /models[\\/]m\d+\.json$/, type: 'json', use: path.resolve(__dirname, 'src/models/carried-part.cjs') },
      ],
    },
    // Excel loads this script alone: no chunks, no page, nothing but CustomFunctions.associate.
    target: ['web', 'es2022'],
    optimization: { splitChunks: false },
  };

  const heavy = {
    ...base,
    name: 'heavy',
    entry: { heavy: './src/functions/heavy/worker.ts' },
    target: ['webworker', 'es2022'],
    optimization: { splitChunks: false },
  };

  const pane = {
    ...base,
    name: 'pane',
    entry: { taskpane: ['./src/commands/index.ts', './src/taskpane/index.tsx'] },
    // Chunks of an earlier build would be shipped with this one's; the other bundles share the folder.
    output: { ...base.output, clean: { keep: /^(?!chunks[\\/])/ } },
    plugins: [
      // The plugin stands here and not beside the functions: there it would associate each function a second time.
      new CustomFunctionsMetadataPlugin({
        input: filesWith('src/functions', '@customfunction'),
        output: 'functions.json',
      }),
      new LocalisedMetadata({ from: 'functions.json', to: 'functions.zh-CN.json', atHost }),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        officejs,
        functionsjs: 'functions.js',
      }),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'workbench/taskpane.html',
        publicPath: '../',
        chunks: ['taskpane'],
        officejs: 'office.js',
        functionsjs: '../functions.js',
      }),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', to: 'manifest.xml', transform: atHost },
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          { from: 'examples/plans/*.json', to: 'examples/[name][ext]' },
          ...(env.officejs === 'local' ? [{ from: 'node_modules/@microsoft/office-js/dist', to: 'office-js' }] : []),
        ],
      }),
      new HelpPages({ functions: 'docs/functions', template: 'docs/help/page.html', to: 'help' }),
      new FunctionHelp({ pages: 'docs/functions', descriptions: 'src/functions/descriptions/zh-CN', to: 'help' }),
    ],
    devServer: {
      port: 3000,
      server: env.WEBPACK_SERVE && !env.http ? { type: 'https', options: await certificates() } : 'http',
      headers: { 'Access-Control-Allow-Origin': '*' },
      hot: false,
      liveReload: true,
    },
  };

  const workbench = {
    ...base,
    name: 'workbench',
    // Minifying Univer takes minutes and nobody downloads it: the workbench never ships.
    optimization: { minimize: false },
    entry: { workbench: './src/workbench/page/index.ts', office: './src/workbench/page/office.ts' },
    output: { ...base.output, path: path.join(dist, 'workbench') },
    plugins: [
      new HtmlPlugin({
        template: './src/workbench/page/index.html',
        filename: 'index.html',
        chunks: ['workbench'],
      }),
      new CopyPlugin({ patterns: [{ from: 'examples/*.xlsx', to: 'examples/[name][ext]' }] }),
    ],
  };

  return [functions, heavy, pane, workbench];
};

async function certificates() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const { ca, key, cert } = await getHttpsServerOptions();
  return { ca, key, cert };
}
