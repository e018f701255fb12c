import type { NpyTrouble } from '../../data/npy';
import type { Shape } from '../../engine/index';
import { mostAcross } from '../../state/playground';

/** Why a text or a file gave no data: what was found, and where. The page puts it into words. */
export type Trouble = NpyTrouble | TextTrouble | FileTrouble;

export type TextTrouble =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly line: number; readonly text: string }
  | { readonly kind: 'columns'; readonly line: number; readonly found: number; readonly wanted: number }
  | { readonly kind: 'rows'; readonly line: number; readonly found: number; readonly wanted: number }
  | { readonly kind: 'header'; readonly text: string }
  | { readonly kind: 'count'; readonly shape: string; readonly found: number; readonly wanted: number }
  | { readonly kind: 'sheet'; readonly across: number; readonly down: number; readonly most: number }
  | { readonly kind: 'tooMany'; readonly found: number; readonly most: number };

export type FileTrouble =
  | { readonly kind: 'unknownFile'; readonly name: string; readonly type: string }
  | { readonly kind: 'unreadable'; readonly name: string; readonly type: string }
  | { readonly kind: 'tooHeavy'; readonly name: string; readonly megabytes: number; readonly most: number }
  | {
      readonly kind: 'tooManyPixels';
      readonly name: string;
      readonly width: number;
      readonly height: number;
      readonly most: number;
    }
  | { readonly kind: 'tooManyFiles'; readonly found: number; readonly most: number }
  | { readonly kind: 'mixed'; readonly found: number };

export const isTrouble = (result: object): result is Trouble => 'kind' in result;

/** What is wrong with a shape that has more cells across or down than a sheet can show; null where nothing is. */
export function sheetTrouble([N, C, H, W]: Shape): Trouble | null {
  const [across, down] = [C * W, N * H];
  return Math.max(across, down) > mostAcross ? { kind: 'sheet', across, down, most: mostAcross } : null;
}
