import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { countRange, markRange, setMark, setMarkCount } from '../../state/firstLesson';
import { NumberBox } from '../../ui/NumberBox';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { Count } from '../../workbench/DataControls';
import { useMessages } from '../../workbench/useMessages';
import { Drawers } from './Drawers';
import { useFirst, useFirstStore } from './FirstLesson';
import { formatMark } from './format';

/** One of the numbers as text. */
function MarkBox({ index, value }: { index: number; value: number }) {
  const { t } = useTranslation('normalization');
  const store = useFirstStore();
  const messages = useMessages();
  const labelId = useId();
  const { min, max } = markRange;
  return (
    <div>
      <VisuallyHidden>
        <span id={labelId}>{t(($) => $.line.number, { number: index + 1 })}</span>
      </VisuallyHidden>
      <NumberBox
        labelledBy={labelId}
        value={value}
        min={min}
        max={max}
        coarse={10}
        format={formatMark}
        invalidMessage={messages.number(min, max)}
        onEnter={(next) => setMark(store, index, next)}
        onStep={(steps) => setMark(store, index, value + steps)}
      />
    </div>
  );
}

/** The numbers as text, and how many there are. */
function LineControls() {
  const { t } = useTranslation('normalization');
  const store = useFirstStore();
  const numbers = useFirst((state) => state.numbers);
  return (
    <fieldset className="mark-controls">
      <legend>{t(($) => $.line.controls)}</legend>
      <div className="mark-boxes">
        {numbers.map((value, index) => (
          <MarkBox key={index} index={index} value={value} />
        ))}
      </div>
      <Count
        name={t(($) => $.line.count)}
        value={numbers.length}
        {...countRange}
        onChange={(count) => setMarkCount(store, count)}
      />
    </fieldset>
  );
}

/** What belongs to the number line and is needed now and then. */
export function LineDrawers() {
  return (
    <Drawers>
      <LineControls />
    </Drawers>
  );
}
