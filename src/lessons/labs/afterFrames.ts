/**
 * Calls back when the browser has drawn so many more frames.
 * @returns gives it up
 */
export function afterFrames(frames: number, then: () => void): () => void {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout>;
  const wait = (left: number) => {
    // After the frame, not in it: what comes then is another task.
    frame = requestAnimationFrame(() => {
      timer = setTimeout(left > 1 ? () => wait(left - 1) : then);
    });
  };
  wait(frames);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
