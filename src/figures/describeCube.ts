import { boxOfSet, facesOf, hullOf, layoutCube } from './cube';
import { isOnFace } from './cubeFaces';
import { describeSheets, type SheetsSentence, type SheetsState } from './describe';
import type { Turn } from './projection';

export interface CubeState extends SheetsState {
  readonly turn: Turn;
  readonly isApart: boolean;
}

export interface CubeSentences {
  /** What the sheets would say too. */
  readonly cells: SheetsSentence;
  /** From where the cube is seen, and whether the chosen cell is on a side that is turned to the eye. */
  readonly view: { readonly key: 'none' | 'seen' | 'inside'; readonly values: Turn };
}

/** The state of the cube as sentences for the page to say in its own language. */
export function describeCube(state: CubeState): CubeSentences {
  const { tensor, group, turn, isApart } = state;
  const { shape } = tensor;
  const cells = describeSheets(state);
  if (cells.key === 'none' || !state.selected) return { cells, view: { key: 'none', values: turn } };
  const layout = layoutCube({ shape, turn, width: 100, height: 100, group, isApart });
  const faces = facesOf(layout, isApart ? boxOfSet(layout, group, state.selected) : hullOf(shape));
  return { cells, view: { key: isOnFace(shape, faces, state.selected) ? 'seen' : 'inside', values: turn } };
}
