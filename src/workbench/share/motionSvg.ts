import type { SheetsDrawing, SheetsWords } from './sheetsSvg';
import {
  type EmbeddedFont,
  frameSet,
  paintSheet,
  sheetOf,
  titlePlace,
  wrapSheet,
  write,
  writeNames,
} from './sheetsSvg';

/** One stage of the method, as it is painted and called. */
export interface MotionStage extends Pick<SheetsDrawing, 'tensor' | 'domain'> {
  readonly title: string;
  /** In the strip that shows how far the method has come: x, x − μ, x̂, y. */
  readonly symbol: string;
}

export interface Motion extends Omit<SheetsDrawing, 'tensor' | 'domain'> {
  readonly stages: readonly MotionStage[];
}

const secondsEach = 3;
/** Share of a stage's time in which it gives way to the next. */
const fading = 0.2;
const symbolRoom = 90;

/** How the stages take turns; each has its own start, and the last lies on top where nothing moves. */
function timing(count: number): string {
  const hold = 100 / count;
  const fade = hold * fading;
  const starts = Array.from(
    { length: count },
    (_, index) => `.stage:nth-of-type(${index + 1}){animation-delay:${(index - count) * secondsEach}s}`,
  );
  return `<style>.stage{animation:turn ${count * secondsEach}s linear infinite}
${starts.join('\n')}
@keyframes turn{0%,${hold - fade}%{opacity:1}${hold}%,${100 - fade}%{opacity:0}100%{opacity:1}}
svg:hover .stage{animation-play-state:paused}
@media (prefers-reduced-motion:reduce){.stage{animation:none}}</style>`;
}

/** The symbols of all stages, this one's marked. */
function strip(stages: readonly MotionStage[], current: number, right: number): string {
  const start = right - stages.length * symbolRoom;
  return stages
    .map(({ symbol }, index) => {
      const x = start + index * symbolRoom;
      const isCurrent = index === current;
      const arrow = index === 0 ? '' : write('→', { x: x - 30, y: 44, size: 20, fill: '#5b5852' });
      const line = isCurrent ? `<rect x="${x - 4}" y="54" width="52" height="4" fill="#1d1c1a"/>` : '';
      return arrow + line + write(symbol, { x, y: 44, size: 20, weight: isCurrent ? 700 : 400 });
    })
    .join('');
}

/**
 * The stages of a method one after another, for ever, as an SVG that needs nothing else. It moves by CSS, so that it plays
 * wherever a browser shows it, rests under the pointer and where less motion is wished, and shows the output where nothing
 * plays at all.
 */
export function motionSvg(motion: Motion, words: SheetsWords, font?: EmbeddedFont): string {
  const { stages } = motion;
  const first = stages[0];
  if (!first) throw new Error('motionSvg: there is no stage to show');
  const sheet = sheetOf(first.tensor.shape);
  const layers = stages.map(
    (stage, index) => `<g class="stage">
<rect width="100%" height="70" fill="#ffffff"/>
<rect y="${sheet.bottom - 8}" width="100%" height="60" fill="#ffffff"/>
${write(stage.title, titlePlace)}${strip(stages, index, sheet.width)}
${paintSheet(sheet, stage, words)}
</g>`,
  );
  const content = [timing(stages.length), writeNames(sheet, words), ...layers, frameSet(sheet, motion)];
  return wrapSheet(sheet, words.caption, font, content.join('\n'));
}
