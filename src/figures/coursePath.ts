/** A point of the picture, in its own units (16 are one rem). */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface CoursePathLayout {
  /** One stop under the other, for narrow rooms. */
  readonly isVertical: boolean;
  readonly height: number;
  /** How wide a stop's name may be. */
  readonly labelWidth: number;
  /** One a stop, in their order. */
  readonly places: readonly Place[];
  /** The line through all places, as an SVG path. */
  readonly line: string;
}

/** Below this the names have no room beside one another. */
const NARROW = 480;
/** The least width of a name, and the height of a row of stops with names under and a part's name above them. */
const CELL = 118;
const ROW = 138;
const FIRST_ROW = 44;
/** Room at both sides for the line to turn round in. */
const TURN = 30;

/** The vertical line: how far from the left, so that arcs find room; how far apart; what a part's name takes. */
const LINE_X = 76;
const STEP = 44;
const PART_GAP = 34;
const LABEL_GAP = 28;

/**
 * Where the stops of a course stand: along a line that runs to and fro as wide as the room is, or straight down in a
 * narrow one. `starts` are the indices of stops that begin a part, whose name stands above them.
 */
export function layoutCoursePath(count: number, width: number, starts: readonly number[] = []): CoursePathLayout {
  return width < NARROW ? layoutDown(count, width, starts) : layoutToAndFro(count, width);
}

function layoutDown(count: number, width: number, starts: readonly number[]): CoursePathLayout {
  const places: Place[] = [];
  let y = -STEP / 2;
  for (let index = 0; index < count; index++) {
    y += STEP + (starts.includes(index) ? PART_GAP : 0);
    places.push({ x: LINE_X, y });
  }
  const [first] = places;
  return {
    isVertical: true,
    height: y + STEP / 2,
    labelWidth: width - LINE_X - LABEL_GAP,
    places,
    line: first ? `M${first.x} ${first.y}V${y}` : '',
  };
}

function layoutToAndFro(count: number, width: number): CoursePathLayout {
  const most = Math.floor((width - 2 * TURN) / CELL);
  const rows = Math.max(1, Math.ceil(count / most));
  // As even as can be: no last row with a single stop.
  const columns = Math.max(1, Math.ceil(count / rows));
  const cell = (width - 2 * TURN) / columns;
  const places = Array.from({ length: count }, (_, index): Place => {
    const row = Math.floor(index / columns);
    const column = row % 2 === 0 ? index % columns : columns - 1 - (index % columns);
    return { x: Math.round(TURN + (column + 0.5) * cell), y: FIRST_ROW + row * ROW };
  });
  return {
    isVertical: false,
    height: FIRST_ROW + (rows - 1) * ROW + 88,
    labelWidth: Math.floor(cell) - 8,
    places,
    line: lineThrough(places, width),
  };
}

/** Straight along a row, and round a half ellipse at its end. */
function lineThrough(places: readonly Place[], width: number): string {
  return places
    .map(({ x, y }, index) => {
      const before = places[index - 1];
      if (!before) return `M${x} ${y}`;
      if (before.y === y) return `H${x}`;
      const isRight = x > width / 2;
      const edge = isRight ? width - TURN : TURN;
      return `H${edge}A${TURN - 6} ${(y - before.y) / 2} 0 0 ${isRight ? 1 : 0} ${edge} ${y}H${x}`;
    })
    .join('');
}

/** How far a curve leaves the straight way, as a share of its length. */
const BEND = 0.16;

/** A thin curve between two places; beside the vertical line it swings out to the left, the further the longer. */
export function arcBetween(from: Place, to: Place, layout: CoursePathLayout): string {
  const { isVertical, height, places, labelWidth } = layout;
  if (isVertical) {
    const reach = 24 + (LINE_X - 28) * Math.sqrt(Math.abs(to.y - from.y) / height);
    // A cubic's middle is three quarters of the way to its control points.
    const x = Math.round(LINE_X - reach / 0.75);
    return `M${from.x} ${from.y}C${x} ${from.y} ${x} ${to.y} ${to.x} ${to.y}`;
  }
  const side = to.x >= from.x ? BEND : -BEND;
  // A curve lies within its control points: held between the outermost names it cannot leave the picture.
  const columns = places.map((place) => place.x);
  const [left, right] = [Math.min(...columns) - labelWidth / 2, Math.max(...columns) + labelWidth / 2];
  const wanted = (from.x + to.x) / 2 + side * (to.y - from.y);
  const x = Math.round(Math.min(Math.max(wanted, left), right));
  const y = Math.round((from.y + to.y) / 2 - side * (to.x - from.x));
  return `M${from.x} ${from.y}Q${x} ${y} ${to.x} ${to.y}`;
}
