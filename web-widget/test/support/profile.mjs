// What a closed browser's profile holds, as bytes, with Firefox's compressed files unpacked.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const MOZ_LZ4 = Buffer.from('mozLz40\0', 'latin1');

/**
 * Unpacks one LZ4 block (github.com/lz4/lz4, doc/lz4_Block_format.md).
 * @param {Buffer} packed
 * @param {number} size bytes when unpacked
 */
const lz4Block = (packed, size) => {
  const out = Buffer.alloc(size);
  let from = 0;
  let to = 0;
  const more = (length) => {
    if (length < 15) return length;
    let next;
    do length += next = packed[from++]; while (next === 255);
    return length;
  };
  while (from < packed.length) {
    const token = packed[from++];
    const literals = more(token >> 4);
    to += packed.copy(out, to, from, from += literals);
    if (from >= packed.length) break;
    const distance = packed.readUInt16LE(from);
    from += 2;
    // byte by byte: a match may overlap what it is writing
    for (let left = more(token & 15) + 4; left > 0; left--, to++) out[to] = out[to - distance];
  }
  return out;
};

/** Firefox's own format: eight bytes of magic, the size as 32 bits with the lowest byte first, then one block of LZ4. */
export const unpacked = (bytes) => {
  if (bytes.subarray(0, 8).equals(MOZ_LZ4)) return lz4Block(bytes.subarray(12), bytes.readUInt32LE(8));
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes);
  return bytes;
};

/**
 * The files of a folder that hold a word, as UTF-8 or as UTF-16, packed or not.
 * @returns {Record<string, string[]>} for each word the paths, in the folder
 */
export const filesWith = (folder, words) => {
  const found = Object.fromEntries(words.map((word) => [word, []]));
  for (const path of readdirSync(folder, { recursive: true }).map(String)) {
    const file = join(folder, path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
    const raw = readFileSync(file);
    for (const bytes of new Set([raw, unpacked(raw)])) {
      for (const word of words) {
        if ((bytes.includes(word) || bytes.includes(word, 0, 'utf16le')) && !found[word].includes(path)) found[word].push(path);
      }
    }
  }
  return found;
};
