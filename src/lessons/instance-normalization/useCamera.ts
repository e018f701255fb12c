import { useCallback, useEffect, useRef, useState } from 'react';
import type { Tensor } from '../../engine/index';
import { tensorOf } from './readPicture';

/** What kept the camera from showing anything. */
export type CameraTrouble = 'refused' | 'missing' | 'busy' | 'unavailable';

const troubleOf: Readonly<Record<string, CameraTrouble>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** The camera, once the reader has switched it on: every frame as a tensor, until it is held, hidden or left. */
export function useCamera(onFrame: (frame: Tensor) => void) {
  const [state, setState] = useState<'off' | 'starting' | 'on'>('off');
  const [trouble, setTrouble] = useState<CameraTrouble | null>(null);
  const stopRef = useRef<() => void>(() => {});
  const onFrameRef = useRef(onFrame);
  onFrameRef.current = onFrame;

  const stop = useCallback(() => {
    stopRef.current();
    setState('off');
  }, []);

  /** Resolves to whether the camera is on, with its first frame delivered. */
  const start = useCallback(async (): Promise<boolean> => {
    setTrouble(null);
    setState('starting');
    let isWanted = true;
    let release = () => {};
    stopRef.current = () => {
      isWanted = false;
      release();
    };
    try {
      // Not there at all on a page that came over plain http.
      if (!navigator.mediaDevices?.getUserMedia) throw new DOMException('', 'NotSupportedError');
      const stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: 'user', width: { ideal: 640 }, height: { ideal: 480 } },
      });
      const tracks = stream.getTracks();
      const stopTracks = () => {
        for (const track of tracks) track.stop();
      };
      release = stopTracks;
      if (!isWanted) throw new DOMException('', 'AbortError');
      const stopFrames = await playFrames(stream, (frame) => onFrameRef.current(frame));
      release = () => {
        stopFrames();
        stopTracks();
      };
      if (!isWanted) throw new DOMException('', 'AbortError');
      // Unplugged, or taken away by the system.
      for (const track of tracks) track.addEventListener('ended', stop);
      setState('on');
      return true;
    } catch (error) {
      release();
      if (isWanted) {
        setTrouble(troubleOf[(error as DOMException).name] ?? 'unavailable');
        setState('off');
      }
      return false;
    }
  }, [stop]);

  // A camera is not left running behind the reader's back: the last frame stays.
  useEffect(() => {
    const onHidden = () => document.hidden && stop();
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      stopRef.current();
    };
  }, [stop]);

  return { state, trouble, start, stop };
}

/** Fifteen pictures a second look alive, and leave a phone time for the rest. */
const frameMs = 1000 / 15;

async function playFrames(stream: MediaStream, onFrame: (frame: Tensor) => void): Promise<() => void> {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  await video.play();
  const draw = () => {
    const { videoWidth: width, videoHeight: height } = video;
    if (width >= 1 && height >= 1) onFrame(tensorOf({ source: video, width, height }, true));
  };
  draw();
  const timer = setInterval(draw, frameMs);
  return () => {
    clearInterval(timer);
    video.srcObject = null;
  };
}
