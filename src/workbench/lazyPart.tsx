import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { tellLoadFailed } from '../ui/loadFailed';
import { UntilLive } from '../ui/UntilLive';

/** Of each part that stands on the page and is not live yet: whether it has become so. */
const waiting = new Set<Promise<boolean>>();

/**
 * Resolves when every part of the page is live. What all parts read (the language) must not change before: React would
 * throw the prerendered part away.
 * @returns false if a part could not be loaded and will not be live
 */
export async function partsLive(): Promise<boolean> {
  return !(await Promise.all(waiting)).includes(false);
}

/**
 * A part of a page that stands in the prerendered HTML like any other, but whose code comes after the first screen's: the
 * browser makes it live when it has arrived. What it shows until then, or if it never comes, is what the build wrote.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let settle: (isLive: boolean) => void = () => {};
  const settled = new Promise<boolean>((resolve) => {
    settle = resolve;
  });
  const goLive = () => settle(true);
  const Part = lazy(() =>
    load().then(
      (component) => ({ default: component }),
      (error: unknown) => {
        if (import.meta.env.SSR) throw error;
        settle(false);
        tellLoadFailed();
        // Neither here nor there: the prerendered part stays.
        return new Promise<never>(() => {});
      },
    ),
  );
  return function LazyPart(props: Props) {
    useEffect(() => {
      waiting.add(settled);
      void settled.then((isLive) => isLive && waiting.delete(settled));
    }, []);
    return (
      <Suspense fallback={null}>
        <UntilLive onLive={goLive}>
          <Part {...props} />
        </UntilLive>
      </Suspense>
    );
  };
}
