import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';

/*
 * Two builds that share nothing, so that the spreadsheet engine can never leak into the pane:
 *   pane       dist/taskpane.html, dist/commands.html (Excel, Microsoft's hosted library), dist/auth-redirect.html (sign-in)
 *              and dist/workbench/pane.html (the same bundles over the local library and the bridge)
 *   workbench  dist/index.html: the page with the spreadsheet beside the pane
 *
 * DOELBOOM_URL   where the add-in will be served; the manifest's addresses are rewritten to it
 * DOELBOOM_DIST  another folder than dist/ to write to
 */
const root = path.dirname(fileURLToPath(import.meta.url));
const here = (...parts) => path.join(root, ...parts);
// Webpack's own minimizer, taken from where webpack finds it; with swc it is several times faster than the default.
const Minimizer = createRequire(createRequire(import.meta.url).resolve('webpack'))('minimizer-webpack-plugin');
const gzip = promisify(zlib.gzip);
const DEVELOPMENT_URL = 'https://localhost:3000';
const HOSTED_LIBRARY = /<script[^>]*src="https:\/\/appsforoffice\.microsoft\.com[^"]*"[^>]*>\s*<\/script>/;
const LOCAL_LIBRARY = here('node_modules/@microsoft/office-js/dist/excel-win32-16.01.js');

/**
 * Turns the pane's page into the workbench's: where Excel's page loads Microsoft's hosted library, this one loads
 * the bridge to the workbench, the same library from this server, and the small part of Office's common API.
 */
class LibraryFromWorkbench {
  constructor(pageName) { this.pageName = pageName; }

  apply(compiler) {
    compiler.hooks.compilation.tap('LibraryFromWorkbench', (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).beforeEmit.tap('LibraryFromWorkbench', (data) => {
        if (data.outputName !== this.pageName) return data;
        if (!HOSTED_LIBRARY.test(data.html)) throw new Error(`${this.pageName}: the template does not load Microsoft's library`);
        const scripts = [...this.filesOf(compilation, 'bridgeToPage'), 'workbench/excel.js', ...this.filesOf(compilation, 'officeOfPage')];
        data.html = data.html.replace(HOSTED_LIBRARY, scripts.map((file) => `<script defer src="/${file}"></script>`).join('\n    '));
        return data;
      });
    });
  }

  filesOf(compilation, entry) {
    return compilation.entrypoints.get(entry)?.getFiles().filter((file) => file.endsWith('.js')) ?? [];
  }
}

/** A .gz beside every script and style, which the register gives to browsers that take it: the engine is 6.6 MB, or 1.7 MB so. */
class Precompressed {
  apply(compiler) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
    compiler.hooks.thisCompilation.tap('Precompressed', (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name: 'Precompressed', stage }, async (assets) => {
        const names = Object.keys(assets).filter((name) => /\.(js|css)$/.test(name));
        await Promise.all(names.map((name) => this.compress(compilation, name, assets[name])));
      });
    });
  }

  async compress(compilation, name, source) {
    const cache = compilation.getCache('Precompressed').getItemCache(name, compilation.getCache('Precompressed').getLazyHashedEtag(source));
    const compressed = await cache.getPromise() ?? new webpack.sources.RawSource(await gzip(source.buffer(), { level: 9 }));
    await cache.storePromise(compressed);
    compilation.emitAsset(`${name}.gz`, compressed);
  }
}

const codeRule = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
};

/** What both builds have in common. `mode` is production unless webpack is told otherwise. */
function base(name, mode) {
  return {
    name,
    mode,
    context: root,
    target: ['web', 'es2022'],
    // External maps: no eval, so that the pane's content security policy needs no exception.
    devtool: 'source-map',
    cache: { type: 'filesystem', name: `${name}-${mode}`, cacheDirectory: here('node_modules/.cache/webpack'), buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [codeRule, { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] }] },
    optimization: { minimizer: [new Minimizer({ minify: Minimizer.swcMinify, extractComments: false })] },
    performance: { hints: false },
    stats: { preset: 'errors-warnings', timings: true },
  };
}

const output = (folder) => ({
  path: process.env.DOELBOOM_DIST ? path.resolve(process.env.DOELBOOM_DIST) : here('dist'),
  publicPath: '/',
  filename: `${folder}/[name].[contenthash:10].js`,
  chunkFilename: `${folder}/[name].[contenthash:10].js`,
  assetModuleFilename: `${folder}/[name].[contenthash:10][ext]`,
  hashFunction: 'xxhash64',
  // Chunks are fetched also under a policy that lets no plain text become a script's address.
  trustedTypes: true,
  // What an earlier build of this half left behind; the other half's files are not its to remove.
  clean: { keep: (file) => !new RegExp(`^${folder}/[^/]+\\.[0-9a-f]{10}\\.(js|css)(\\.map|\\.gz)?$`).test(file) },
});

const styles = (folder) => new CssPlugin({ filename: `${folder}/[name].[contenthash:10].css`, chunkFilename: `${folder}/[name].[contenthash:10].css` });

const page = (filename, template, chunks) => new HtmlPlugin({ filename, template, chunks, inject: 'head', scriptLoading: 'defer', minify: false });

/** The files that travel as they are; the manifest with the address at which it will be served. */
function copies() {
  const served = (process.env.DOELBOOM_URL ?? DEVELOPMENT_URL).replace(/\/+$/, '');
  const moved = (content) => content.toString().replaceAll(DEVELOPMENT_URL, served);
  return new CopyPlugin({
    patterns: [
      { from: LOCAL_LIBRARY, to: 'workbench/excel.js', info: { minimized: true } },
      { from: 'assets', to: 'assets', globOptions: { ignore: ['**/*.md'] }, noErrorOnMissing: true, info: { minimized: true } },
      { from: 'manifest.xml', to: 'manifest.xml', transform: moved },
    ],
  });
}

function paneBuild(mode) {
  return {
    ...base('pane', mode),
    entry: {
      taskpane: './src/taskpane/main.tsx',
      commands: './src/ribbon/commands.ts',
      authRedirect: './src/auth/redirectBridge.ts',
      bridgeToPage: './src/workbench/page/inPane/bridgeToPage.ts',
      officeOfPage: './src/workbench/page/inPane/officeOfPage.ts',
    },
    output: output('pane'),
    plugins: [
      styles('pane'),
      page('taskpane.html', 'src/taskpane/taskpane.html', ['taskpane']),
      page('workbench/pane.html', 'src/taskpane/taskpane.html', ['taskpane']),
      page('commands.html', 'src/ribbon/commands.html', ['commands']),
      page('auth-redirect.html', 'src/auth/auth-redirect.html', ['authRedirect']),
      new LibraryFromWorkbench('workbench/pane.html'),
      copies(),
      new Precompressed(),
    ],
  };
}

function workbenchBuild(mode) {
  return {
    ...base('workbench', mode),
    // The engine is 6 MB that changes with its release only: a chunk of its own, and no map for it (half the build's time).
    devtool: false,
    entry: { index: './src/workbench/page/main.tsx' },
    output: output('workbench'),
    optimization: {
      ...base('workbench', mode).optimization,
      concatenateModules: false,
      splitChunks: { cacheGroups: { engine: { test: /node_modules/, name: 'engine', chunks: 'initial', enforce: true } } },
    },
    plugins: [
      styles('workbench'),
      page('index.html', 'src/workbench/page/index.html', ['index']),
      new webpack.SourceMapDevToolPlugin({ filename: '[file].map', test: /\/index\.[^/]*\.js$/ }),
      new Precompressed(),
    ],
  };
}

/** `npx webpack` builds all; `npx webpack --config-name pane` only the pane. */
export default function builds(_environment, { mode = 'production' } = {}) {
  return [paneBuild(mode), workbenchBuild(mode)];
}
