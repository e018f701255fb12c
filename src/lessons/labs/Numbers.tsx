import { type RefObject, startTransition, useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../../figures/table.css';
import { Disclosure } from '../../ui/Disclosure';
import { ScrollBox } from '../../ui/ScrollBox';
import { writeCsv } from './csv';
import { plain } from './formats';
import { useLabWords } from './useLabWords';
import type { AnyResult, AnyView, Column, Value } from './view';

const files = ['csv', 'png', 'svg'] as const;

interface NumbersProps {
  readonly view: AnyView;
  /** All runs of these settings, the shown one last. */
  readonly runs: readonly AnyResult[];
  readonly picture: RefObject<HTMLElement | null>;
}

/** The run as a table, and to take along: all numbers of all runs, or the picture. */
export function Numbers({ view, runs, picture }: NumbersProps) {
  const { t } = useTranslation('labs/experiment');
  const words = useLabWords(view.slug);
  const [isOpen, setOpen] = useState(false);
  const [outcome, setOutcome] = useState('');
  const result = runs.at(-1)!;
  const caption = t(($) => $.export.caption, { lab: words('title'), seed: result.config.seed });

  const write = async (file: (typeof files)[number]): Promise<Blob> => {
    if (file === 'csv') {
      const { columns, rows } = view.csv;
      const all = runs.flatMap((run) => rows(run).map((row) => ({ seed: run.config.seed, ...row })));
      return new Blob([writeCsv(['seed', ...columns], all)], { type: 'text/csv' });
    }
    const { livePictureSvg } = await import('../../workbench/share/livePictureSvg');
    const svg = livePictureSvg(picture.current!, caption);
    if (file === 'svg') return new Blob([svg], { type: 'image/svg+xml' });
    return (await import('../../workbench/share/exportImage')).svgToPng(svg);
  };
  const save = async (file: (typeof files)[number]) => {
    const name = `norm-lab-${view.slug}-${result.config.seed}.${file}`;
    try {
      const [{ download }, blob] = await Promise.all([import('../../workbench/share/exportImage'), write(file)]);
      download(blob, name);
      setOutcome(t(($) => $.export.saved, { name }));
    } catch {
      // No connection for the code that draws, or a canvas as large as a browser cannot make.
      setOutcome(t(($) => $.export.failed, { name }));
    }
  };

  return (
    <section className="lab-numbers">
      <Disclosure summary={t(($) => $.table)} onToggle={(isOpen) => startTransition(() => setOpen(isOpen))}>
        {isOpen && (
          <ScrollBox className="figure-table">
            <table>
              <caption>{caption}</caption>
              <thead>
                <tr>
                  {view.columns.map(({ name }) => (
                    <th key={name} scope="col">
                      {name === 'method' ? t(($) => $.method) : words(`columns.${name}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {view.rows(result).map((row) => (
                  <tr key={JSON.stringify(row)}>
                    {view.columns.map((column) => (
                      <td key={column.name}>
                        <Cell column={column} value={row[column.name] ?? null} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        )}
      </Disclosure>
      <p className="button-row">
        {files.map((file) => (
          <button key={file} type="button" onClick={() => void save(file)}>
            {t(($) => $.export[file])}
          </button>
        ))}
      </p>
      <p role="status">{outcome}</p>
    </section>
  );
}

function Cell({ column: { name, format = plain }, value }: { column: Column; value: Value }) {
  const { t } = useTranslation('labs/experiment');
  if (value === null) return t(($) => $.absent);
  if (name === 'method') return t(($) => $.names[value as 'batch']);
  return typeof value === 'number' ? format(value) : value;
}
