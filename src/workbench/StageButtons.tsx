import './picture.css';
import { useTranslation } from 'react-i18next';
import { type Stage, stages } from '../state/picture';
import { Segmented } from '../ui/Segmented';

export const symbols: Readonly<Record<Stage, string>> = { input: 'x', centred: 'x − μ', normalized: 'x̂', output: 'y' };

interface StageButtonsProps {
  readonly value: Stage;
  /** Whether the method subtracts a mean: otherwise there is nothing centred to show. */
  readonly isCentred: boolean;
  readonly onChange: (stage: Stage) => void;
}

/** The buttons that lead a whole picture through a method. */
export function StageButtons({ value, isCentred, onChange }: StageButtonsProps) {
  const { t } = useTranslation('picture');
  return (
    <Segmented<Stage>
      label={t(($) => $.stage.label)}
      isLabelHidden
      options={stages
        .filter((stage) => isCentred || stage !== 'centred')
        .map((stage) => ({
          value: stage,
          label: (
            <>
              <span className="stage-symbol" aria-hidden="true">
                {symbols[stage]}
              </span>
              <span className="stage-word">{t(($) => $.stage[stage])}</span>
            </>
          ),
        }))}
      value={value}
      onChange={onChange}
    />
  );
}
