import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const name = 'virtual:picture-font';
const locate = createRequire(import.meta.url).resolve;

/** The texts that stand in a picture which leaves the page. */
const texts = ['common', 'picture', 'takeaway', 'playground'].map((file) => `locales/hi/${file}.json`);

type Harfbuzz = Record<string, (...values: number[]) => number> & { memory: WebAssembly.Memory };

/** A font with these characters alone, and with all that they join to (HarfBuzz's subsetter). */
export async function subsetFont(font: Uint8Array, characters: Iterable<string>): Promise<Uint8Array> {
  const wasm = await readFile(beside('harfbuzz-subset.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm);
  const hb = instance.exports as unknown as Harfbuzz;
  const at = hb.malloc!(font.length);
  new Uint8Array(hb.memory.buffer).set(font, at);
  // 2: the memory is HarfBuzz's to write to.
  const face = hb.hb_face_create!(hb.hb_blob_create!(at, font.length, 2, 0, 0), 0);
  const input = hb.hb_subset_input_create_or_fail!();
  const wanted = hb.hb_subset_input_unicode_set!(input);
  for (const character of characters) hb.hb_set_add!(wanted, character.codePointAt(0)!);
  const subset = hb.hb_subset_or_fail!(face, input);
  if (subset === 0) throw new Error('subsetFont: HarfBuzz gave no font');
  const blob = hb.hb_face_reference_blob!(subset);
  const start = hb.hb_blob_get_data!(blob, 0);
  return new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length!(blob));
}

const beside = (file: string) => locate('harfbuzzjs').replace(/[^/\\]*$/, file);

/** `virtual:picture-font`: a font for Hindi pictures that leave the page, holding the letters of their texts, as a data URL. */
export function pictureFont(): Plugin {
  return {
    name: 'norm-lab:picture-font',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    async load(id) {
      if (id !== `\0${name}`) return null;
      const file = locate('@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf');
      const read = await Promise.all(texts.map((text) => readFile(text, 'utf8')));
      const characters = new Set(read.join('').match(/\p{Script=Devanagari}|[\u0964\u0965\u200c\u200d]/gu));
      const font = await subsetFont(await readFile(file), characters);
      return `export const pictureFont = 'data:font/ttf;base64,${Buffer.from(font).toString('base64')}';`;
    },
  };
}
