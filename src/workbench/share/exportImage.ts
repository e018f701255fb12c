async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

function draw(image: HTMLImageElement, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** Small enough to be compared often. */
const GLANCE = 0.5;
const PATIENCE = { tries: 60, milliseconds: 50 } as const;

/**
 * Waits until a drawing shows its letters. A font that it carries is only read when it is first drawn, and until then its
 * texts are left out, without a word from the browser: so it is compared with itself without its first text.
 */
async function lettersOf(image: HTMLImageElement, svg: string): Promise<void> {
  const without = draw(await imageOf(svg.replace(/<text[^>]*>[^<]*<\/text>/, '')), GLANCE).toDataURL();
  for (let tries = 0; tries < PATIENCE.tries && draw(image, GLANCE).toDataURL() === without; tries++)
    await new Promise((resolve) => setTimeout(resolve, PATIENCE.milliseconds));
}

/** A drawing as PNG, at twice its size, so that it stays sharp on a slide. */
export async function svgToPng(svg: string, scale = 2): Promise<Blob> {
  const image = await imageOf(svg);
  if (svg.includes('@font-face')) await lettersOf(image, svg);
  const canvas = draw(image, scale);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('svgToPng: the canvas gave no picture')))),
  );
}

/** Hands a file to the reader. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Puts a picture on the clipboard; false where the browser does not allow it. */
export async function copyImage(png: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}
