/**
 * Where in the app we are, kept wholly after `#`: browsers never send that part, so neither a group's id nor an
 * invitation's seed reaches the server that handed out the app. wouter's own hash location moves `?…` before the `#`.
 */
import { useSyncExternalStore } from 'react';
import type { BaseLocationHook } from 'wouter';

const whole = (): string => location.hash.replace(/^#?\/?/, '/');
const path = (): string => whole().split('?', 1)[0] ?? '/';
const search = (): string => whole().slice(path().length + 1);

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

let steps = 0;

/** With `replace` the address left behind is gone from the history, as it must be for one that carried a secret. */
export function goTo(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (replace) {
    location.replace(`#${to}`);
  } else {
    steps += 1;
    location.hash = to;
  }
}

/** Back to where its person came from; an address opened by itself has nothing before it, and leads to the start. */
export function goBack(): void {
  if (steps > 0) history.back();
  else goTo('/', { replace: true });
}

export const useHashPath: BaseLocationHook = Object.assign(
  (): [string, typeof goTo] => [useSyncExternalStore(subscribe, path), goTo],
  {
    hrefs: (href: string) => `#${href}`,
    searchHook: () => useSyncExternalStore(subscribe, search),
  },
);
