import type { Cell, Tensor } from '../engine/index';
import { offsetOf, sameCell } from './cell';
import { printValue } from './colour';
import './figures.css';
import './table.css';

export interface TensorTableProps {
  readonly tensor: Tensor;
  /** One sample with all its channels, or one channel of all samples. */
  readonly slice: { readonly sample: number } | { readonly channel: number };
  readonly selected?: Cell | null;
  readonly formatCell: (value: number) => string;
  readonly labels: {
    readonly caption: string;
    readonly sample: (n: number) => string;
    readonly channel: (c: number) => string;
    readonly row: (h: number) => string;
    readonly column: (w: number) => string;
  };
}

/** The numbers of a part of the tensor as a table, map under map. */
export function TensorTable({ tensor, slice, selected = null, formatCell, labels }: TensorTableProps) {
  const [samples, channels, height, width] = tensor.shape;
  const maps =
    'sample' in slice
      ? range(channels).map((c) => ({ n: slice.sample, c, name: labels.channel(c) }))
      : range(samples).map((n) => ({ n, c: slice.channel, name: labels.sample(n) }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    <section className="figure figure-table" aria-label={labels.caption} tabIndex={0}>
      <table>
        <caption>{labels.caption}</caption>
        <thead>
          <tr>
            <td />
            {range(width).map((w) => (
              <th key={w} scope="col">
                {labels.column(w)}
              </th>
            ))}
          </tr>
        </thead>
        {maps.map(({ n, c, name }) => (
          <tbody key={`${n}:${c}`}>
            <tr>
              <th scope="rowgroup" colSpan={width + 1}>
                {name}
              </th>
            </tr>
            {range(height).map((h) => (
              <tr key={h}>
                <th scope="row">{labels.row(h)}</th>
                {range(width).map((w) => (
                  <td key={w} aria-current={sameCell(selected, { n, c, h, w }) ? 'true' : undefined}>
                    {printValue(tensor.data[offsetOf(tensor.shape, { n, c, h, w })]!, formatCell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
