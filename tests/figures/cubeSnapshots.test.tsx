import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Distributions } from '../../src/figures/Distributions';
import { MarginPlot } from '../../src/figures/MarginPlot';
import { TensorCube, type TensorCubeProps } from '../../src/figures/TensorCube';

/** One element a line, numbers to a tenth: small differences between machines and releases do not matter. */
function markup(element: React.ReactElement): string {
  return renderToStaticMarkup(element)
    .replace(/-?\d+\.\d+/g, (digits) => String(Math.round(Number(digits) * 10) / 10))
    .replaceAll('><', '>\n<');
}

const axes = { n: 'N = 2', c: 'C = 2', p: 'H, W' };

const cube: TensorCubeProps = {
  tensor: { shape: [2, 2, 2, 1], data: Float32Array.of(-2, -1, 0, 1, 2, 3, Number.NaN, 0.5) },
  group: Int32Array.of(0, 1, 0, 1),
  method: 'batch',
  domain: 3,
  selected: { n: 0, c: 0, h: 1, w: 0 },
  pinned: true,
  onPoint: () => {},
  onPin: () => {},
  names: { sampleLabel: String, channelLabel: String },
  formatCell: String,
  label: 'Input',
  description: 'Cell n 0, c 0.',
  instructions: 'Arrows move.',
  nominalWidth: 320,
  turn: { yaw: -35, pitch: 24 },
  firstTurn: { yaw: -35, pitch: 24 },
  onTurn: () => {},
  labels: {
    axes,
    shortAxes: axes,
    turning: 'Turn',
    left: 'left',
    right: 'right',
    up: 'up',
    down: 'down',
    reset: 'back',
  },
};

describe('the cube and what stands beside it', () => {
  it('draws the set of the pinned cell as a block in a glass cube', () => {
    expect(markup(<TensorCube {...cube} />)).toMatchSnapshot();
  });

  it('draws the cube in its sets, the nearest last', () => {
    expect(markup(<TensorCube {...cube} selected={null} pinned={false} allSets />)).toMatchSnapshot();
  });

  it('draws every set’s mean and deviation on one axis', () => {
    const figure = (
      <MarginPlot
        sets={[
          { label: 'Channel 1', mean: 1, deviation: 2 },
          { label: 'Channel 2', mean: -1, deviation: 0.5 },
          { label: 'Channel 3', mean: Number.NaN, deviation: Number.NaN },
        ]}
        chosen={1}
        method="batch"
        axisLabel="value"
        formatTick={String}
        description="Three sets."
      />
    );
    expect(markup(figure)).toMatchSnapshot();
  });

  it.each(['histogram', 'dots'] as const)('draws the values before and after on one scale (%s)', (form) => {
    const row = {
      values: [
        [-2, -1, 0, 1],
        [-1, 0, 0, 1],
      ],
      isInSet: (index: number) => index < 2,
      facts: ['μ −1.5', 'μ −0.5'],
    } as const;
    const figure = (
      <Distributions
        rows={[
          { ...row, method: 'batch', name: 'BN', description: 'BN: before, after.' },
          { ...row, method: 'layer', name: 'LN', description: 'LN: before, after.' },
        ]}
        headings={['x', 'y']}
        form={form}
        domain={[-3, 3]}
        axisLabel="value"
        formatTick={String}
        dotLabel={(cells) => `${cells} a dot`}
      />
    );
    expect(markup(figure)).toMatchSnapshot();
  });
});
