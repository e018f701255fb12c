import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import * as hb from 'harfbuzzjs';

/** A picture for links that are shared, 1200×630: a title in words, the site's name, and an SVG that stands beside them. */
export interface ShareImage {
  readonly title: string;
  readonly site: string;
  /** Contents of an SVG of 600×470. */
  readonly picture: string;
}

const width = 1200;
const height = 630;
const ink = '#1d1c1a';

const locate = createRequire(import.meta.url).resolve;

async function loadFont(weight: '400Regular' | '700Bold'): Promise<hb.Font> {
  const file = locate(`@expo-google-fonts/noto-sans-devanagari/${weight}/NotoSansDevanagari_${weight}.ttf`);
  const bytes = await readFile(file);
  return new hb.Font(new hb.Face(new hb.Blob(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))));
}

interface ShapedText {
  readonly path: string;
  readonly advance: number;
}

// Devanagari needs a shaper; the renderer's own sets some of its vowel signs on top of one another.
function shapeText(font: hb.Font, text: string, size: number): ShapedText {
  const scale = size / font.face.upem;
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  let advance = 0;
  const glyphs = buffer.getGlyphInfos().map(({ codepoint }, index) => {
    const { xAdvance, xOffset, yOffset } = positions[index]!;
    const place = `translate(${(advance + xOffset) * scale} ${-yOffset * scale}) scale(${scale} ${-scale})`;
    advance += xAdvance;
    return `<path transform="${place}" d="${font.glyphToPath(codepoint)}"/>`;
  });
  return { path: glyphs.join(''), advance: advance * scale };
}

/** Breaks a title into lines that fit, at its spaces. */
function breakLines(font: hb.Font, text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && shapeText(font, longer, size).advance <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const put = ({ path }: ShapedText, x: number, y: number) => `<g transform="translate(${x} ${y})">${path}</g>`;

/** Gives a function that draws share images as PNG; the fonts and the renderer are loaded once. */
export async function createShareImages(): Promise<(image: ShareImage) => Uint8Array> {
  const [bold, regular] = await Promise.all([loadFont('700Bold'), loadFont('400Regular')]);
  await initWasm(await readFile(locate('@resvg/resvg-wasm/index_bg.wasm')));
  return ({ title, site, picture }) => {
    const size = 54;
    const lines = breakLines(bold, title, size, 460).map((line, index) =>
      put(shapeText(bold, line, size), 60, 150 + index * 78),
    );
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="#fcfbf8"/>
<g fill="${ink}">${lines.join('')}${put(shapeText(regular, site, 32), 60, 570)}</g>
<g transform="translate(560 80)">${picture}</g>
</svg>`;
    return new Resvg(svg).render().asPng();
  };
}
