import { mkdtemp, writeFile, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import CssPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';

const ROOT = process.cwd();

/**
 * Builds the pane over a session without Excel, and its page, into a folder of its own: the page is the real template,
 * with the harness in the place of the add-in's own entry. Gives that folder.
 */
export async function buildHarness(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'doelboom-pane-'));
  await run({
    mode: 'production', context: ROOT, entry: { harness: './test/browser/pane/harness.ts' }, target: ['web', 'es2022'], devtool: false,
    output: { path: folder, filename: '[name].js', chunkFilename: '[name].js', publicPath: '/', trustedTypes: true },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } } },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [new CssPlugin({ filename: '[name].css' })],
    optimization: { minimize: false },
    performance: { hints: false },
    cache: { type: 'filesystem', name: 'pane-harness', cacheDirectory: path.join(ROOT, 'node_modules/.cache/webpack') },
  });
  await writeFile(path.join(folder, 'index.html'), await pageOf());
  return folder;
}

async function pageOf(): Promise<string> {
  const template = await readFile(path.join(ROOT, 'src/taskpane/taskpane.html'), 'utf8');
  return template
    .replace(/<script[^>]*appsforoffice[^>]*><\/script>/, '<link rel="stylesheet" href="/harness.css"><script defer src="/harness.js"></script>')
    .replace(/<link rel="icon"[^>]*>/, '<link rel="icon" href="data:,">');
}

function run(options: webpack.Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(options);
    compiler?.run((error, stats) => {
      const failure = error ?? (stats?.hasErrors() ? new Error(stats.toString({ all: false, errors: true })) : null);
      compiler.close(() => (failure ? reject(failure) : resolve()));
    });
  });
}
