import '../../figures/figures.css';
import { groupOf, type Method, type Shape } from '../../engine/index';
import { methodClass } from '../../figures/method';
import type { MethodKind } from '../../state/picture';

/** Three samples, one a row, with four channels each. */
const shape: Shape = [3, 4, 1, 1];
const chosen = { n: 1, c: 1 };

const step = 14;
const side = 11;

/** A method's set in a nutshell: the maps that share one mean with the chosen one. */
export function SetIcon({ kind }: { kind: MethodKind }) {
  const method: Method = kind === 'group' ? { kind, groups: 2 } : { kind };
  const setOf = (n: number, c: number) => groupOf(method, shape, n, c);
  const [rows, columns] = shape;
  const lit = setOf(chosen.n, chosen.c);
  return (
    <svg
      className={`set-icon ${methodClass(kind)}`}
      viewBox={`0 0 ${columns * step} ${rows * step}`}
      width={columns * step}
      aria-hidden="true"
    >
      {Array.from({ length: rows * columns }, (_, plane) => {
        const [n, c] = [Math.floor(plane / columns), plane % columns];
        return (
          <rect
            key={plane}
            className={setOf(n, c) === lit ? 'is-lit' : undefined}
            x={c * step + 1.5}
            y={n * step + 1.5}
            width={side}
            height={side}
          />
        );
      })}
    </svg>
  );
}
