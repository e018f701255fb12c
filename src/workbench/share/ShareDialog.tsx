import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format';
import { type ControlGroup, controlGroups, type PictureState } from '../../state/picture';
import { pictureUrl } from '../../state/pictureUrl';
import { withoutView, writeUrl } from '../../state/url';
import { CopyButton } from '../../ui/CopyButton';
import { ScrollBox } from '../../ui/ScrollBox';
import { usePicture, usePictureStore } from '../PictureContext';
import { shownStageOf } from '../parts';
import { formatCell, usePictureNames } from '../usePictureLabels';
import { copyImage, download, svgToPng } from './exportImage';
import { type PictureWords, pictureSvg } from './pictureSvg';
import './share.css';

type Freedom = 'free' | 'locked' | 'hidden';
type Freedoms = Readonly<Partial<Record<ControlGroup, Freedom>>>;

const groupsThatAre = (freedoms: Freedoms, freedom: Freedom) =>
  controlGroups.filter((group) => freedoms[group] === freedom);

/** The picture's words for a drawing that leaves the page. */
function usePictureWords(): (state: PictureState) => PictureWords {
  const { t } = useTranslation('picture');
  const { t: tCommon } = useTranslation('common');
  const { sampleLabel, channelLabel } = usePictureNames();
  return (state) => ({
    title: `${tCommon(($) => $.methods[state.kind])}: ${t(($) => $.stage[shownStageOf(state)])}`,
    caption: t(($) => $.share.caption, {
      shape: state.shape.join(' × '),
      gamma: formatNumber(state.gamma[0]!),
      beta: formatNumber(state.beta[0]!),
      site: tCommon(($) => $.site.name),
    }),
    sampleLabel,
    channelLabel,
    formatCell,
    formatTick: (value) => formatNumber(value, 0),
  });
}

/** The link as a QR code, drawn here; the code that draws it comes when it is wanted. */
function QrCode({ text, label }: { text: string; label: string }) {
  const [svg, setSvg] = useState('');
  useEffect(() => {
    let isWanted = true;
    // A code holds about 2,900 characters; a longer link is left to the text beside it.
    import('qr')
      .then(({ encodeQR }) => isWanted && setSvg(encodeQR(text, 'svg', { border: 2 })))
      .catch(() => isWanted && setSvg(''));
    return () => {
      isWanted = false;
    };
  }, [text]);
  return svg === '' ? null : (
    <div className="share-qr" role="img" aria-label={label} dangerouslySetInnerHTML={{ __html: svg }} />
  );
}

/** Which controls a class is given: free, locked or hidden. */
function FreedomTable({ freedoms, onChange }: { freedoms: Freedoms; onChange: (freedoms: Freedoms) => void }) {
  const { t } = useTranslation('picture');
  return (
    <fieldset className="share-freedoms">
      <legend>{t(($) => $.share.sentences.controls)}</legend>
      {controlGroups.map((group) => (
        <label key={group} className="field">
          <span>{t(($) => $.share.groups[group])}</span>
          <select
            value={freedoms[group] ?? 'free'}
            onChange={({ target: { value } }) => onChange({ ...freedoms, [group]: value as Freedom })}
          >
            {(['free', 'locked', 'hidden'] as const).map((freedom) => (
              <option key={freedom} value={freedom}>
                {t(($) => $.share.freedoms[freedom])}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}

/** The picture for slides: on the clipboard or as a file. */
function PictureExport() {
  const { t } = useTranslation('picture');
  const { store } = usePictureStore();
  const wordsOf = usePictureWords();
  const [outcome, setOutcome] = useState('');
  const draw = () => pictureSvg(store.getState(), wordsOf(store.getState()));
  const copy = async () => {
    const isCopied = await copyImage(svgToPng(draw()));
    setOutcome(isCopied ? t(($) => $.share.sentences.copied) : t(($) => $.share.sentences.notCopied));
  };
  return (
    <>
      <p className="button-row">
        <button type="button" onClick={copy}>
          {t(($) => $.share.copyPng)}
        </button>
        <button type="button" onClick={async () => download(await svgToPng(draw()), 'norm-lab.png')}>
          {t(($) => $.share.png)}
        </button>
        <button type="button" onClick={() => download(new Blob([draw()], { type: 'image/svg+xml' }), 'norm-lab.svg')}>
          {t(($) => $.share.svg)}
        </button>
      </p>
      <p role="status">{outcome}</p>
    </>
  );
}

/** Everything that takes this state elsewhere: link, QR code, limits for a class, picture, iframe. */
function ShareContent() {
  const { t } = useTranslation('picture');
  const { initial } = usePictureStore();
  const state = usePicture((whole) => whole);
  const [freedoms, setFreedoms] = useState<Freedoms>({});
  const shared = { ...state, locked: groupsThatAre(freedoms, 'locked'), hidden: groupsThatAre(freedoms, 'hidden') };
  const link =
    location.origin + location.pathname + writeUrl(pictureUrl(initial), shared, initial, withoutView(location.search));
  const embedded = `${link}${link.includes('?') ? '&' : '?'}embed=1`;
  const frame = `<iframe src="${embedded}" width="100%" height="640" style="border:0" title="${t(($) => $.title)}"></iframe>`;
  const copyLabels = { copiedLabel: t(($) => $.share.copied), failedLabel: t(($) => $.share.failed) };
  return (
    <>
      <section>
        <h3>{t(($) => $.share.link)}</h3>
        <CopyButton text={link} label={t(($) => $.share.copy)} {...copyLabels} />
        <QrCode text={link} label={t(($) => $.share.qr)} />
        <FreedomTable freedoms={freedoms} onChange={setFreedoms} />
      </section>
      <section>
        <h3>{t(($) => $.share.picture)}</h3>
        <PictureExport />
      </section>
      <section>
        <h3>{t(($) => $.share.embed)}</h3>
        <ScrollBox as="pre" lang="en">
          <code>{frame}</code>
        </ScrollBox>
        <CopyButton text={frame} label={t(($) => $.code.copy)} {...copyLabels} />
      </section>
    </>
  );
}

/** A button, and the dialog behind it. */
export function ShareDialog() {
  const { t } = useTranslation('picture');
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        {t(($) => $.share.open)}
      </button>
      <dialog ref={dialog} className="share-dialog" aria-labelledby={headingId} onClose={() => setOpen(false)}>
        <h2 id={headingId}>{t(($) => $.share.open)}</h2>
        {isOpen && <ShareContent />}
        <form method="dialog">
          <button type="submit">{t(($) => $.share.close)}</button>
        </form>
      </dialog>
    </>
  );
}
