import './answers.css';
import { useMemo } from 'react';
import { DigitBars } from '../../../figures/DigitBars';
import { formatNumber } from '../../../i18n/format';
import { createClassifier } from '../../../labs/drawing';
import type { LabMethod, SavedNetwork } from '../../../labs/network';
import { javascript } from '../../../nn/javascript/backend';
import { percent } from '../formats';
import { Later } from '../Later';
import { useMethodNames } from '../useMethodNames';

/** A net and the method it was trained with. */
export interface Trained {
  readonly method: LabMethod;
  readonly net: SavedNetwork;
}

interface AnswersProps {
  readonly nets: readonly Trained[];
  /** What is shown to them, as ink from 0 to 1. */
  readonly ink: Float32Array;
  /** A net's answer as a sentence, for screen readers. */
  readonly describe: (values: { readonly answer: number; readonly share: string }) => string;
}

/** What every net says to one image, with its method and its probabilities. */
export function Answers({ nets, ink, describe }: AnswersProps) {
  return (
    <ul className="lab-answers">
      {nets.map(({ method, net }, index) => (
        <Later key={method} frames={index}>
          <Answer method={method} net={net} ink={ink} describe={describe} />
        </Later>
      ))}
    </ul>
  );
}

function Answer({ method, net, ink, describe }: Trained & Omit<AnswersProps, 'nets'>) {
  const { name } = useMethodNames();
  const classify = useMemo(() => createClassifier(net, javascript), [net]);
  const probabilities = classify(ink);
  const answer = probabilities.indexOf(Math.max(...probabilities));
  const share = percent(probabilities[answer] ?? Number.NaN);
  return (
    <li>
      <p>
        {name(method)}: <strong>{formatNumber(answer, 0)}</strong> ({share} %)
      </p>
      <DigitBars method={method} probabilities={probabilities} description={describe({ answer, share })} />
    </li>
  );
}
