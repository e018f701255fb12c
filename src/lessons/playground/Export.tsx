import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { methodDash } from '../../figures/method';
import { formatCount, formatNumber } from '../../i18n/format';
import { activeCellOf, inputOf, isBigOf, mostAtOnce, normalizedOf, paintedOf, stageOf } from '../../state/playground';
import { Section } from '../../workbench/Section';
import { formatCell } from '../../workbench/usePictureLabels';
import { ruleNameOf, useDomain } from './Bench';
import { useBigStore, usePlayground, usePlaygroundStore, useSheetNames } from './PlaygroundContext';
import { isMethod } from './rule';

const formats = ['csv', 'npy', 'png', 'svg'] as const;
type Format = (typeof formats)[number];

/** Ink for the frame of a rule without a name. */
const plainHue = '#1d1c1a';

/** The shown stage as a file of the wanted kind; what writes it comes when it is wanted. */
function useWriter(): (format: Format) => Promise<Blob> {
  const { t } = useTranslation('playground');
  const { t: tPicture } = useTranslation('picture');
  const { t: tCommon } = useTranslation('common');
  const store = usePlaygroundStore();
  const names = useSheetNames();
  const domain = useDomain();
  const draw = async () => {
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
        caption: tPicture(($) => $.share.caption, {
          shape: inputOf(state).shape.join(' × '),
          gamma: formatNumber(state.gamma),
          beta: formatNumber(state.beta),
          site: tCommon(($) => $.site.name),
        }),
        formatCell,
        formatTick: (value) => formatNumber(value, 0),
      },
    );
  };
  const big = useBigStore();
  return async (format) => {
    const state = store.getState();
    const tensor = isBigOf(state) ? big.getState().shown?.tensor : paintedOf(state);
    if (!tensor) throw new Error('useWriter: the worker has not answered yet');
    switch (format) {
      case 'csv':
        return new Blob([(await import('./csv')).writeCsv(tensor)], { type: 'text/csv' });
      case 'npy':
        return new Blob([(await import('../../data/npy')).writeNpy(tensor)], { type: 'application/octet-stream' });
      case 'svg':
        return new Blob([await draw()], { type: 'image/svg+xml' });
      case 'png':
        return (await import('../../workbench/share/exportImage')).svgToPng(await draw());
    }
  };
}

/** The chosen stage as numbers or as a picture. */
export function Export() {
  const { t } = useTranslation('playground');
  const { t: tPicture } = useTranslation('picture');
  const stage = usePlayground(stageOf);
  const isBig = usePlayground(isBigOf);
  const write = useWriter();
  const [outcome, setOutcome] = useState('');
  const save = async (format: Format) => {
    const { download } = await import('../../workbench/share/exportImage');
    const name = `norm-lab-${stage}.${format}`;
    try {
      download(await write(format), name);
      setOutcome(t(($) => $.export.saved, { name }));
    } catch {
      // A canvas as large as a browser cannot make.
      setOutcome(t(($) => $.export.failed, { name }));
    }
  };
  return (
    <Section id="export" heading={t(($) => $.export.heading)}>
      <p>{t(($) => $.export.intro, { stage: tPicture(($) => $.stage[stage]) })}</p>
      {isBig && <p>{t(($) => $.export.big, { most: formatCount(mostAtOnce) })}</p>}
      <p className="button-row">
        {formats
          .filter((format) => !isBig || format === 'npy')
          .map((format) => (
            <button key={format} type="button" onClick={() => void save(format)}>
              {t(($) => $.export.formats[format])}
            </button>
          ))}
      </p>
      <p role="status">{outcome}</p>
    </Section>
  );
}
