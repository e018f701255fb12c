import { colourOf, inkOn, printValue } from './colour';
import './figures.css';
import './vectors.css';
import { type MethodKind, methodClass } from './method';

export interface Vector {
  readonly label: string;
  readonly values: ArrayLike<number>;
  /** Facts about the row as a whole, printed at its end. */
  readonly facts: readonly string[];
}

export interface VectorTableProps {
  readonly caption: string;
  /** What the rows' labels are. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly factColumns: readonly string[];
  readonly vectors: readonly Vector[];
  /** The colours run from −domain to +domain. */
  readonly domain: number;
  readonly formatCell: (value: number) => string;
  /** Whether the rows or the columns share statistics, and under which method; null where nothing is shared yet. */
  readonly sets: { readonly run: 'rows' | 'columns'; readonly method: MethodKind } | null;
  /** True for each value, row by row, that is to be marked. */
  readonly marked?: readonly boolean[];
  /** Said of a marked value to screen readers. */
  readonly markLabel: string;
}

/** A few vectors, one a row, as a real table whose cells carry the colours of the other pictures. */
export function VectorTable(props: VectorTableProps) {
  const { caption, corner, columns, factColumns, vectors, domain, formatCell, sets, marked = [], markLabel } = props;
  const frame = sets ? `figure-vectors-${sets.run} ${methodClass(sets.method)}` : '';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that may scroll must be reachable by keyboard.
    <section className={`figure figure-vectors ${frame}`} aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
            {factColumns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {vectors.map(({ label, values, facts }, row) => (
            // A label may come twice; its place is what it is known by.
            <tr key={row}>
              <th scope="row">{label}</th>
              {Array.from(values, (value, column) => {
                const isMarked = marked[row * columns.length + column];
                return (
                  <td
                    key={columns[column]}
                    className={isMarked ? 'figure-vectors-value is-marked' : 'figure-vectors-value'}
                    style={{ backgroundColor: colourOf(value, domain), color: inkOn(value, domain) }}
                  >
                    {printValue(value, formatCell)}
                    {isMarked && <span className="figure-spoken"> {markLabel}</span>}
                  </td>
                );
              })}
              {facts.map((fact, index) => (
                <td key={factColumns[index]}>{fact}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
