import { useTranslation } from 'react-i18next';
import { methodDash } from '../../figures/method';
import { formatCount, formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/languages';
import { loadTexts } from '../../i18n/load';
import { activeCellOf, inputOf, isBigOf, mostAtOnce, normalizedOf, paintedOf, stageOf } from '../../state/playground';
import { formatEpsilon } from '../../workbench/AffineControls';
import { Section } from '../../workbench/Section';
import { fontFor, numberFile, numberFormats, pictureFile, pictureFormats } from '../../workbench/share/files';
import { useSave } from '../../workbench/share/useSave';
import { formatCell } from '../../workbench/usePictureLabels';
import { ruleNameOf, useDomain } from './Bench';
import { useBigStore, usePlayground, usePlaygroundStore, useSheetNames } from './PlaygroundContext';
import { isMethod } from './rule';

const formats = [...numberFormats, ...pictureFormats] as const;
type Format = (typeof formats)[number];

/** Ink for the frame of a rule without a name. */
const plainHue = '#1d1c1a';

/** The shown stage as a file of the wanted kind; what writes it comes when it is wanted. */
function useWriter(): (format: Format) => Promise<Blob> {
  const { t } = useTranslation('playground');
  const { t: tPicture } = useTranslation('picture');
  const { t: tTakeaway, i18n } = useTranslation('takeaway');
  const { t: tCommon } = useTranslation('common');
  const store = usePlaygroundStore();
  const names = useSheetNames();
  const domain = useDomain();
  const draw = async (font: string | undefined) => {
    const { methodHues, sheetsSvg } = await import('../../workbench/share/sheetsSvg');
    const state = store.getState();
    const name = ruleNameOf(state);
    const rule = isMethod(name) ? tCommon(($) => $.methods[name]) : t(($) => $.verdict.noName);
    return sheetsSvg(
      {
        tensor: paintedOf(state),
        group: normalizedOf(state).group,
        domain,
        cell: activeCellOf(state),
        hue: isMethod(name) ? methodHues[name] : plainHue,
        dash: isMethod(name) ? methodDash[name] : undefined,
      },
      {
        ...names,
        title: `${rule}: ${tPicture(($) => $.stage[stageOf(state)])}`,
        caption: tTakeaway(($) => $.caption, {
          shape: inputOf(state).shape.join(' × '),
          gamma: formatNumber(state.gamma),
          beta: formatNumber(state.beta),
          epsilon: formatEpsilon(state.epsilonExponent),
          site: tCommon(($) => $.site.name),
        }),
        formatCell,
        formatTick: (value) => formatNumber(value, 0),
      },
      font,
    );
  };
  const big = useBigStore();
  return async (format) => {
    if (format === 'csv' || format === 'npy') {
      const state = store.getState();
      const tensor = isBigOf(state) ? big.getState().shown?.tensor : paintedOf(state);
      if (!tensor) throw new Error('useWriter: the worker has not answered yet');
      return numberFile[format](tensor);
    }
    await loadTexts(i18n, i18n.language as Language, ['takeaway']);
    return pictureFile[format](await draw(await fontFor(i18n.language)));
  };
}

/** The chosen stage as numbers or as a picture. */
export function Export() {
  const { t } = useTranslation('playground');
  const { t: tPicture } = useTranslation('picture');
  const stage = usePlayground(stageOf);
  const isBig = usePlayground(isBigOf);
  const write = useWriter();
  const { outcome, save } = useSave({
    saved: (name) => t(($) => $.export.saved, { name }),
    failed: (name) => t(($) => $.export.failed, { name }),
  });
  return (
    <Section id="export" heading={t(($) => $.export.heading)}>
      <p>{t(($) => $.export.intro, { stage: tPicture(($) => $.stage[stage]) })}</p>
      {isBig && <p>{t(($) => $.export.big, { most: formatCount(mostAtOnce) })}</p>}
      <p className="button-row">
        {formats
          .filter((format) => !isBig || format === 'npy')
          .map((format) => (
            <button
              key={format}
              type="button"
              onClick={() => void save(`norm-lab-${stage}.${format}`, () => write(format))}
            >
              {t(($) => $.export.formats[format])}
            </button>
          ))}
      </p>
      <p role="status">{outcome}</p>
    </Section>
  );
}
