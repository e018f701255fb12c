import { type PointerEvent, useEffect, useRef } from 'react';
import { drawStroke, SHEET } from './light';

interface SheetProps {
  readonly ink: Float32Array;
  readonly label: string;
  readonly onChange: (ink: Float32Array) => void;
}

/** A sheet to write on with a finger or a mouse; white ink on black, as the nets know digits. */
export function Sheet({ ink, label, onChange }: SheetProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const last = useRef<readonly [number, number] | null>(null);
  const sheet = useRef(ink);
  sheet.current = ink;
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const pixels = new Uint8ClampedArray(4 * ink.length);
    for (const [cell, value] of ink.entries()) {
      pixels.set([255 * value, 255 * value, 255 * value, 255], 4 * cell);
    }
    context.putImageData(new ImageData(pixels, SHEET, SHEET), 0, 0);
  }, [ink]);
  const placeOf = (event: PointerEvent<HTMLCanvasElement>): readonly [number, number] => {
    const box = event.currentTarget.getBoundingClientRect();
    return [((event.clientX - box.left) / box.width) * SHEET, ((event.clientY - box.top) / box.height) * SHEET];
  };
  const write = (event: PointerEvent<HTMLCanvasElement>) => {
    const place = placeOf(event);
    // Moves may come faster than pictures: the next one writes on this one's sheet.
    sheet.current = drawStroke(sheet.current, last.current ?? place, place);
    last.current = place;
    onChange(sheet.current);
  };
  const lift = () => {
    last.current = null;
  };
  return (
    <canvas
      ref={canvas}
      className="lab-sheet"
      width={SHEET}
      height={SHEET}
      role="img"
      aria-label={label}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        write(event);
      }}
      onPointerMove={(event) => {
        if (last.current) write(event);
      }}
      onPointerUp={lift}
      onPointerCancel={lift}
    />
  );
}
