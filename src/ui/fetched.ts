import { type ComponentType, createElement, lazy } from 'react';

/** Forget the loads that failed, so that they are tried again. */
const failures = new Set<() => void>();

/**
 * A component whose program loads when it is first drawn. It suspends meanwhile and throws when
 * the load fails. Unlike what React's `lazy` makes, it can be tried again: see `forgetFailures`.
 */
export function fetched<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let Loaded: ComponentType<Props> | null = null;
  const forget = () => {
    Loaded = null;
  };
  const read = async () => {
    try {
      return { default: await load() };
    } catch (error) {
      failures.add(forget);
      throw error;
    }
  };
  return function Fetched(props: Props) {
    Loaded ??= lazy(read) as ComponentType<Props>;
    return createElement(Loaded, props);
  };
}

/** Let every part that could not be loaded be loaded again when it is next drawn. */
export function forgetFailures(): void {
  for (const forget of failures) forget();
  failures.clear();
}
