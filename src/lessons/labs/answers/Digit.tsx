interface DigitProps {
  /** One plane, or red, green and blue one after the other; 0 is black and 1 is full light. */
  readonly light: ArrayLike<number>;
  readonly size: number;
  readonly description: string;
}

const channel = (value: number | undefined) => Math.round(255 * Math.min(1, Math.max(0, value ?? 0)));

/** A digit as the nets are given it. */
export function Digit({ light, size, description }: DigitProps) {
  const area = size * size;
  return (
    <svg
      className="lab-digit"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={description}
      shapeRendering="crispEdges"
    >
      {Array.from({ length: area }, (_, cell) => {
        const [red, green, blue] = [0, 1, 2].map((plane) => channel(light[(plane * area + cell) % light.length]));
        return (
          <rect
            key={cell}
            x={cell % size}
            y={Math.floor(cell / size)}
            width="1"
            height="1"
            fill={`rgb(${red} ${green} ${blue})`}
          />
        );
      })}
    </svg>
  );
}
