import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ControlGroup, controlGroups } from '../../state/picture';
import { pictureUrl } from '../../state/pictureUrl';
import { withoutView, writeUrl } from '../../state/url';
import { CopyButton } from '../../ui/CopyButton';
import { ScrollBox } from '../../ui/ScrollBox';
import { usePicture, usePictureStore } from '../PictureContext';
import { TakeAway } from './TakeAway';

type Freedom = 'free' | 'locked' | 'hidden';
type Freedoms = Readonly<Partial<Record<ControlGroup, Freedom>>>;

const groupsThatAre = (freedoms: Freedoms, freedom: Freedom) =>
  controlGroups.filter((group) => freedoms[group] === freedom);

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
  const { t } = useTranslation('takeaway');
  return (
    <fieldset className="share-freedoms">
      <legend>{t(($) => $.sentences.controls)}</legend>
      {controlGroups.map((group) => (
        <label key={group} className="field">
          <span>{t(($) => $.controlGroups[group])}</span>
          <select
            value={freedoms[group] ?? 'free'}
            onChange={({ target: { value } }) => onChange({ ...freedoms, [group]: value as Freedom })}
          >
            {(['free', 'locked', 'hidden'] as const).map((freedom) => (
              <option key={freedom} value={freedom}>
                {t(($) => $.freedoms[freedom])}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}

/** Everything that takes this state elsewhere: link, QR code, limits for a class, picture, iframe. */
export function ShareContent() {
  const { t } = useTranslation('takeaway');
  const { t: tPicture } = useTranslation('picture');
  const { initial } = usePictureStore();
  const state = usePicture((whole) => whole);
  const [freedoms, setFreedoms] = useState<Freedoms>({});
  const shared = { ...state, locked: groupsThatAre(freedoms, 'locked'), hidden: groupsThatAre(freedoms, 'hidden') };
  const link =
    location.origin + location.pathname + writeUrl(pictureUrl(initial), shared, initial, withoutView(location.search));
  const embedded = `${link}${link.includes('?') ? '&' : '?'}embed=1`;
  const frame = `<iframe src="${embedded}" width="100%" height="640" style="border:0" title="${tPicture(($) => $.title)}"></iframe>`;
  const copyLabels = { copiedLabel: tPicture(($) => $.share.copied), failedLabel: tPicture(($) => $.share.failed) };
  return (
    <>
      <section>
        <h3>{t(($) => $.link)}</h3>
        <CopyButton text={link} label={tPicture(($) => $.share.copy)} {...copyLabels} />
        <QrCode text={link} label={t(($) => $.qr)} />
        <FreedomTable freedoms={freedoms} onChange={setFreedoms} />
      </section>
      <TakeAway />
      <section>
        <h3>{t(($) => $.embed)}</h3>
        <ScrollBox as="pre" lang="en">
          <code>{frame}</code>
        </ScrollBox>
        <CopyButton text={frame} label={tPicture(($) => $.code.copy)} {...copyLabels} />
      </section>
    </>
  );
}
