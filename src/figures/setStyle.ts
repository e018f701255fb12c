/** How a set is told from its neighbours: by a colour and, for whoever cannot see that, by a pattern of strokes. */
export interface SetStyle {
  readonly colour: string;
  /** Strokes of a tile of `tileSize`, as path data. */
  readonly strokes: string;
  /** The same for sets that look the same. */
  readonly key: string;
}

export const tileSize = 12;

/** How strongly the strokes are drawn over cells: the values' colours still show. */
export const PATTERN = 0.55;

/** Okabe & Ito (2008), which can be told apart in every form of colour blindness, without black and yellow. */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'] as const;

const patterns = [
  'M-1 1L1 -1M0 12L12 0M11 13L13 11',
  'M0 6H12',
  'M3 3h.01M9 9h.01',
  'M6 0V12',
  'M-1 11L1 13M0 0L12 12M11 -1L13 1',
  'M0 6H12M6 0V12',
] as const;

/** Goes through all pairs of a colour and a pattern before one comes again; neighbours differ in both. */
export function setStyle(set: number): SetStyle {
  const colour = set % colours.length;
  const pattern = (set + Math.floor(set / colours.length)) % patterns.length;
  return { colour: colours[colour]!, strokes: patterns[pattern]!, key: `${colour}${pattern}` };
}
