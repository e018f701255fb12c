import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../i18n/format';
import { Prose } from '../../../i18n/Prose';
import type { ContrastSnapshot } from '../../../labs/contrast';
import { Slider } from '../../../ui/Slider';
import { useMessages } from '../../../workbench/useMessages';
import { Answers } from '../answers/Answers';
import { Digit } from '../answers/Digit';
import { useTestDigits } from '../answers/useTestDigits';
import { Invitation } from '../draw/Invitation';
import { Later } from '../Later';
import { casts, type Paint, type Paints, paintDigit } from './cast';

const colours = ['red', 'green', 'blue'] as const;
const names = ['clean', 'faded', 'tinted', 'inverted'] as const;
const parts = ['paper', 'ink'] as const;

/** The reader paints an unseen digit; the nets of this run answer. */
export function ContrastAside({ result }: { result: ContrastSnapshot | null }) {
  const { t } = useTranslation('labs/contrast');
  const messages = useMessages();
  const digits = useTestDigits();
  const [index, setIndex] = useState(0);
  const [paints, setPaints] = useState<Paints>(casts.tinted);
  const runs = result?.runs;
  const nets = useMemo(
    () => (runs ?? []).flatMap(({ method, trained }) => (trained ? [{ method, net: trained }] : [])),
    [runs],
  );
  const ink = digits?.inks[index];
  const painted = useMemo(() => ink && paintDigit(ink, paints), [ink, paints]);
  if (!digits || !painted) return null;
  const change = (colour: number, paint: Partial<Paint>) =>
    setPaints(paints.map((own, at) => (at === colour ? { ...own, ...paint } : own)) as unknown as Paints);
  return (
    <section>
      <h3>{t(($) => $.paint.heading)}</h3>
      <Prose as="p" text={t(($) => $.paint.intro)} />
      <p className="button-row">
        {names.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={JSON.stringify(paints) === JSON.stringify(casts[name])}
            onClick={() => setPaints(casts[name])}
          >
            {t(($) => $.paint.casts[name])}
          </button>
        ))}
        <button type="button" onClick={() => setIndex((index + 1) % digits.inks.length)}>
          {t(($) => $.paint.next)}
        </button>
      </p>
      <div className="lab-painted">
        <Digit light={painted} size={digits.size} description={t(($) => $.paint.digit)} />
        {nets.length > 0 ? (
          <Answers nets={nets} ink={painted} describe={(values) => t(($) => $.paint.answer, values)} />
        ) : (
          <p>{t(($) => $.paint.untrained)}</p>
        )}
        <Later frames={nets.length + 1}>
          <div className="controls">
            {colours.flatMap((colour, at) =>
              parts.map((part) => (
                <Slider
                  key={`${colour} ${part}`}
                  label={t(($) => $.paint.sliders[colour][part])}
                  value={paints[at]![part]}
                  min={0}
                  max={1}
                  step={0.05}
                  resetValue={casts.clean[at]![part]}
                  format={(value) => formatNumber(value, 2)}
                  onChange={(value) => change(at, { [part]: value })}
                  invalidMessage={messages.number(0, 1)}
                />
              )),
            )}
          </div>
        </Later>
      </div>
      <Prose as="p" text={t(($) => $.paint.insight)} />
      {runs && <Invitation lab="contrast" runs={runs} />}
    </section>
  );
}
