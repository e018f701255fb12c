import './backward.css';
import '../workbench.css';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mixSeed } from '../../data/seed';
import { formatSmall } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { affineOf, methodOf, trainingOf } from '../../state/derive';
import { firstGradient, type Painting, paintings } from '../../state/gradient';
import type { MethodKind } from '../../state/picture';
import { ScrollBox } from '../../ui/ScrollBox';
import { Segmented } from '../../ui/Segmented';
import { abbreviations, methodKinds } from '../methods';
import { MethodScope, usePicture, usePictureStore } from '../PictureContext';
import { Section } from '../Section';
import { Near } from '../Sections';
import { placeOf } from '../usePictureLabels';
import { activeCellOf, cellValue, setSizeOf } from '../values';
import { Facts, Parameters } from './Facts';
import { formatWithin } from './formatWithin';
import { GradientSheets, useIsLive } from './GradientSheets';
import { type Backwards as BackwardsOf, gradientDomain, outputGradient, withoutCell, workBackwards } from './gradients';
import { LateFormula } from './LateFormula';
import { SourceChoice } from './SourceChoice';
import { useLossGradient } from './useHead';

const isPainting = (part: string | null): part is Painting => paintings.some((painting) => painting === part);

/** The seed of the random gradient keeps apart from the data's. */
const gradientSeed = (seed: number) => mixSeed(seed, 4);

/** The numbers of the formula at one cell. */
function Worked({ backwards, isRms }: { backwards: BackwardsOf; isRms: boolean }) {
  const { t } = useTranslation('backward');
  const { group, invStd, xHat, shape } = usePicture(trainingOf);
  const cell = usePicture(activeCellOf);
  const set = group[cell.n * shape[1] + cell.c]!;
  const bracketed = (value: number) => {
    const text = formatSmall(value);
    return text.startsWith('−') || text.includes(' ') ? `(${text})` : text;
  };
  const slots = {
    invStd: formatSmall(invStd[set]!),
    dxHat: formatSmall(cellValue(backwards.dxHat, cell)),
    meanProduct: bracketed(backwards.meanProduct[set]!),
    xHat: bracketed(cellValue(xHat, cell)),
    dx: formatSmall(cellValue(backwards.dx, cell)),
  };
  return (
    <>
      <h3>{t(($) => $.worked, placeOf(cell))}</h3>
      <ScrollBox className="formula-stack">
        {isRms ? (
          <LateFormula id="workedRms" slots={slots} />
        ) : (
          <LateFormula id="worked" slots={{ ...slots, meanGradient: bracketed(backwards.meanGradient[set]!) }} />
        )}
      </ScrollBox>
    </>
  );
}

/** The backward pass of the picture's method. */
function Pass() {
  const { t } = useTranslation('backward');
  const training = usePicture(trainingOf);
  const method = usePicture(methodOf);
  const affine = usePicture(affineOf);
  const cell = usePicture(activeCellOf);
  const { store } = usePictureStore();
  const wantedSource = usePicture((state) => state.gradientSource);
  const chosen = usePicture((state) => state.gradientCell ?? activeCellOf({ ...state, pinned: null, pointed: null }));
  const seed = usePicture((state) => state.gradientSeed);
  const wanted = usePicture((state) => state.painting);
  const answer = useLossGradient(wantedSource === 'loss');
  // Until the head has learnt, and where there is nothing that it could, the first choice stands.
  const source = wantedSource === 'loss' && !answer ? firstGradient.gradientSource : wantedSource;
  const isLive = useIsLive();
  const isRms = method.kind === 'rms';
  const painting = isRms && wanted === 'mean' ? 'dx' : wanted;
  const { shape } = training;
  const [N, C, H, W] = shape;
  // The tensor may have become smaller since.
  const root = useMemo(
    () => ({
      n: Math.min(chosen.n, N - 1),
      c: Math.min(chosen.c, C - 1),
      h: Math.min(chosen.h, H - 1),
      w: Math.min(chosen.w, W - 1),
    }),
    [chosen, N, C, H, W],
  );
  const backwards = useMemo(
    () =>
      workBackwards(
        source === 'loss' ? answer!.dy : outputGradient(source, shape, root, gradientSeed(seed)),
        training,
        method,
        affine,
      ),
    [source, answer, shape, root, seed, training, method, affine],
  );
  // One scale for the terms and their sum. The cell that alone is asked is so far above all others that it sets none.
  const passDomain = useMemo(() => {
    const painted = (['own', 'mean', 'spread', 'dx'] as const).map((part) => backwards[part]);
    const others = source === 'cell' ? painted.map((part) => withoutCell(part, root)) : painted;
    return gradientDomain(...(others.some(({ data }) => data.some((value) => value !== 0)) ? others : painted));
  }, [backwards, source, root]);
  const domain = painting === 'dy' ? gradientDomain(backwards.dy) : passDomain;
  const tensor = backwards[painting];
  const what = t(($) => $.painted[painting]);
  const set = training.group[cell.n * C + cell.c]!;
  const plane = H * W;
  const count = tensor.data.reduce(
    (sum, value, at) => sum + (value !== 0 && training.group[Math.floor(at / plane)] === set ? 1 : 0),
    0,
  );
  const isNothing = source === 'map' && backwards.dx.data.every((value) => Math.abs(value) < 1e-6 * passDomain);
  const paint = (part: string | null) => {
    if (isPainting(part)) store.setState({ painting: part });
  };
  return (
    <>
      <SourceChoice root={root} answer={answer} />
      <ScrollBox className="formula-stack">
        <LateFormula id="dxHat" litPart={painting} onPart={paint} />
        <LateFormula id={isRms ? 'dxRms' : 'dx'} litPart={painting} onPart={paint} />
      </ScrollBox>
      <Segmented<Painting>
        label={t(($) => $.painted.label)}
        options={paintings
          .filter((value) => !isRms || value !== 'mean')
          .map((value) => ({ value, label: t(($) => $.painted[value]) }))}
        value={painting}
        onChange={(next) => store.setState({ painting: next })}
      />
      <div className="backward-said">
        <Prose as="p" text={t(($) => $.said[painting])} />
      </div>
      <GradientSheets
        tensor={tensor}
        domain={domain}
        label={t(($) => $.picture, { what, samples: N, channels: C, height: H, width: W })}
        description={t(($) => $.state, {
          ...{ ...placeOf(cell), what, count },
          setSize: setSizeOf(training),
          value: formatWithin(domain)(cellValue(tensor, cell)),
        })}
        legend={t(($) => $.legend)}
        blankNote={t(($) => $.blank)}
        beyondNote={Math.abs(cellValue(tensor, root)) > domain ? t(($) => $.beyond) : undefined}
      />
      {isNothing && <p role="status">{t(($) => $.facts.mapInside)}</p>}
      {isLive && <Worked backwards={backwards} isRms={isRms} />}
      <Facts backwards={backwards} normalized={training} />
      {isLive && <Parameters backwards={backwards} shape={shape} />}
    </>
  );
}

interface BackwardsProps {
  readonly isMethodChosen?: boolean;
}

/**
 * The backward pass as a section of any page that has a picture: from what the loss asks of the outputs to what the
 * inputs are told. Where a page is about no single method, the reader chooses one here.
 */
export function Backwards(props: BackwardsProps) {
  // What comes late has no box of its own that the page's list of sections could watch.
  return (
    <Near>
      <BackwardsSection {...props} />
    </Near>
  );
}

function BackwardsSection({ isMethodChosen = false }: BackwardsProps) {
  const { t } = useTranslation('backward');
  const kindOfPage = usePicture((state) => state.kind);
  const [own, setOwn] = useState<MethodKind | null>(null);
  const kind = own ?? kindOfPage;
  return (
    <Section id="backwards" heading={t(($) => $.heading)}>
      <div className="backward">
        <Prose as="p" text={t(($) => $.intro)} />
        <Prose as="p" text={t(($) => $.general)} />
        {isMethodChosen && (
          <Segmented<MethodKind>
            label={t(($) => $.method)}
            options={methodKinds.map((value) => ({ value, label: abbreviations[value] }))}
            value={kind}
            onChange={setOwn}
          />
        )}
        <MethodScope key={kind} kind={kind}>
          <Pass />
        </MethodScope>
        <p className="backward-note">{t(($) => $.training)}</p>
      </div>
    </Section>
  );
}
