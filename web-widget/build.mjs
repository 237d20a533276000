// Joins the source modules into the scripts that are served. Run: node build.mjs
// The results are committed, because building the jar must not need node; test/build.test.mjs fails when they are stale.

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const served = join(here, 'src/main/resources/web/widget');

// Modules in the order in which they need each other.
export const BUNDLES = {
  'signpost-chat.js': ['strings', 'exit-strings', 'quick-exit', 'message-view', 'turns', 'styles', 'signpost-chat'],
  'exit.js': ['exit-strings', 'quick-exit', 'exit-page'],
  'copy.js': ['copy-page'],
};

const IMPORT = /^import \{([^}]*)\} from '\.\/([\w-]+)\.mjs';\n/gm;

/** One module without its imports, exports, comments and indentation. `a as b` becomes one constant. */
const strip = (name, known, aliases) => {
  let code = readFileSync(join(here, 'src', `${name}.mjs`), 'utf8');
  code = code.replace(IMPORT, (_, names, from) => {
    if (!known.has(from)) throw new Error(`${name} imports ${from}, which must come before it in the bundle`);
    return names.split(',').map((n) => n.trim().split(' as ')).filter(([, alias]) => alias && !aliases.has(alias)).map(([n, alias]) => {
      aliases.add(alias);
      return `const ${alias} = ${n};\n`;
    }).join('');
  });
  code = code
    .replace(/^\s*\/\*\*[\s\S]*?\*\/\s*\n/gm, '')
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(/`\n[\s\S]*?\n`/g, (css) => css.replace(/\s+/g, ' ').replace(/ ?([{};]) ?/g, '$1').replace(/: /g, ':'))
    .replace(/^export \{[^}]*\};\n/gm, '')
    .replace(/^export /gm, '')
    .replace(/^\s+/gm, '');
  known.add(name);
  return code;
};

export const bundle = (modules) => {
  const known = new Set();
  const aliases = new Set();
  return '/* Signpost, Apache-2.0. Made by web-widget/build.mjs from web-widget/src: edit there. */\n'
    + modules.map((name) => strip(name, known, aliases)).join('');
};

export const servedFile = (name) => join(served, name);

/** What is also served packed. Java's library has no brotli, so the packed form is made here and lies beside the file as NAME.br. */
export const PACKED = [...Object.keys(BUNDLES), 'pages.css', 'professionals.css'];

const pack = (content) => brotliCompressSync(content, {
  params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, modules] of Object.entries(BUNDLES)) writeFileSync(servedFile(name), bundle(modules));
  for (const name of PACKED) writeFileSync(`${servedFile(name)}.br`, pack(readFileSync(servedFile(name))));
}
