/** How a set is told from its neighbours: by a colour and, for whoever cannot see that, by a pattern of strokes. */
export interface SetStyle {
  readonly colour: string;
  /** Strokes of a tile of `tileSize`, as path data. */
  readonly strokes: string;
  /** The same for sets that look the same. */
  readonly key: string;
}

export const tileSize = 10;

/** Okabe & Ito (2008), which can be told apart in every form of colour blindness, without black and yellow. */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'] as const;

const patterns = [
  'M-1 1L1 -1M0 10L10 0M9 11L11 9',
  'M0 5H10',
  'M2.5 2.5h.01M7.5 7.5h.01',
  'M5 0V10',
  'M-1 9L1 11M0 0L10 10M9 -1L11 1',
  'M0 5H10M5 0V10',
] as const;

/** Goes through all pairs of a colour and a pattern before one comes again; neighbours differ in both. */
export function setStyle(set: number): SetStyle {
  const colour = set % colours.length;
  const pattern = (set + Math.floor(set / colours.length)) % patterns.length;
  return { colour: colours[colour]!, strokes: patterns[pattern]!, key: `${colour}${pattern}` };
}
