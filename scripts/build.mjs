// Builds dist/: the command line (bundled, for start-up time), the API, the compiled phrases and the types.
// Usage: node scripts/build.mjs [--no-types]
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  legalComments: 'none',
  define: { __VERSION__: JSON.stringify(version), __BUILT__: 'true' },
  logLevel: 'warning',
};

// The command line reads compiled phrases, so their text would only be parsed in vain.
const withoutPhrases = {
  name: 'without-phrases',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]rules[\\/][a-z-]+[\\/](?:da|en)\.ts$/ }, ({ path }) => ({
      contents: `export const ${path.endsWith('da.ts') ? 'da' : 'en'} = { kinds: {} };`,
      loader: 'ts',
    }));
  },
};

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
await Promise.all([
  build({
    ...common,
    entryPoints: { cli: 'src/cli/bin.ts' },
    outdir: 'dist',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    minify: true,
    plugins: [withoutPhrases],
    banner: { js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);" },
  }),
  build({ ...common, entryPoints: { index: 'src/index.ts' }, outdir: 'dist' }),
  build({ ...common, stdin: { contents: phraseCompiler(), resolveDir: '.', loader: 'ts' }, outfile: 'dist/.compile.mjs' }),
]);
const cli = readFileSync('dist/cli.js', 'utf8');
if (!cli.startsWith('#!')) writeFileSync('dist/cli.js', `#!/usr/bin/env node\n${cli}`);
chmodSync('dist/cli.js', 0o755);

const { compiled } = await import(new URL('../dist/.compile.mjs', import.meta.url));
for (const { name, header, numbers } of compiled()) {
  writeFileSync(`dist/${name}.json`, header);
  writeFileSync(`dist/${name}.bin`, new Uint8Array(numbers.buffer));
}
rmSync('dist/.compile.mjs');

if (!process.argv.includes('--no-types')) {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
}

function phraseCompiler() {
  return `
    import { rules } from './rules/index.ts'
    import { da } from './src/core/language/da.ts'
    import { en } from './src/core/language/en.ts'
    import { compilePhrases } from './src/core/match/engine.ts'
    import { storePhrases } from './src/core/match/store.ts'
    import { phrasesName } from './src/node/phrases.ts'
    export const compiled = () => [[da], [en], [da, en]].map((languages) => ({
      name: phrasesName(languages.map(({ code }) => code)),
      ...storePhrases(compilePhrases(rules, languages)),
    }))`;
}
