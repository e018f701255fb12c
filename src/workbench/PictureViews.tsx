import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describeCube } from '../figures/describeCube';
import { TensorCube } from '../figures/TensorCube';
import { TensorSheets, type TensorSheetsProps } from '../figures/TensorSheets';
import { firstTurn, type Turn, type View } from '../state/view';

export interface PictureViewsProps extends TensorSheetsProps {
  readonly view: View;
  readonly turn: Turn;
  readonly onTurn: (turn: Turn) => void;
}

/** The picture in the view that was chosen, and on the way from one to the other. */
export function PictureViews({ view, turn, onTurn, ...props }: PictureViewsProps) {
  const { t } = useTranslation('views');
  const { t: tPicture } = useTranslation('picture');
  const [isShown, setShown] = useState(view === 'cube');
  if (view === 'cube' && !isShown) setShown(true);

  const { tensor, group, selected, pinned, allSets = false } = props;
  const { key, values } = useMemo(
    () => describeCube({ tensor, group, selected, pinned, turn, isApart: allSets }).view,
    [tensor, group, selected, pinned, turn, allSets],
  );
  const [samples, channels, height, width] = tensor.shape;
  const labels = useMemo(
    () => ({
      axes: {
        n: `${tPicture(($) => $.controls.axes.N)} = ${samples}`,
        c: `${tPicture(($) => $.controls.axes.C)} = ${channels}`,
        p: `H × W = ${height} × ${width}`,
      },
      shortAxes: { n: `N = ${samples}`, c: `C = ${channels}`, p: 'H, W' },
      turning: t(($) => $.cube.turning),
      left: t(($) => $.cube.left),
      right: t(($) => $.cube.right),
      up: t(($) => $.cube.up),
      down: t(($) => $.cube.down),
      reset: t(($) => $.cube.reset),
    }),
    [t, tPicture, samples, channels, height, width],
  );

  if (!isShown) return <TensorSheets {...props} />;
  return (
    <TensorCube
      {...props}
      turn={turn}
      firstTurn={firstTurn}
      onTurn={onTurn}
      labels={labels}
      description={`${props.description} ${t(($) => $.cube.view[key], { ...values })}`}
      instructions={`${props.instructions} ${t(($) => $.cube.instructions)}`}
      isLeaving={view !== 'cube'}
      onLeft={() => setShown(false)}
    />
  );
}
