import { type ComponentType, lazy, Suspense } from 'react';

/**
 * A part of a page that stands in the prerendered HTML like any other, but whose code comes after the first screen's: the
 * browser makes it live when it has arrived. What it shows until then is what the build wrote.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load() }));
  return function LazyPart(props: Props) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    );
  };
}
