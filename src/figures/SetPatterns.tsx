import { setStyle, tileSize } from './setStyle';

/** The patterns that the given sets are filled with; the id of each begins with `id` and ends with its style's key. */
export function SetPatterns({ id, sets }: { readonly id: string; readonly sets: Iterable<number> }) {
  const styles = new Map(Array.from(sets, (set) => [setStyle(set).key, setStyle(set)] as const));
  return Array.from(styles, ([key, { colour, strokes }]) => (
    <pattern key={key} id={id + key} width={tileSize} height={tileSize} patternUnits="userSpaceOnUse">
      <path d={strokes} fill="none" stroke="#fff" strokeWidth={2.5} strokeLinecap="round" />
      <path d={strokes} fill="none" stroke={colour} strokeWidth={1.5} strokeLinecap="round" />
    </pattern>
  ));
}
