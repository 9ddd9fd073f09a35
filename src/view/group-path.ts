import { useLocation } from 'wouter';
import { useGroup } from './stores.ts';

type Go = (path: string, options?: { readonly replace?: boolean }) => void;

/** Addresses inside the open group, and the way to them: `at('/pay')` for links, `go('/pay')` for after a tap; '/' is its home. */
export function useGroupPath(): { readonly at: (path: string) => string; readonly go: Go } {
  const { group } = useGroup();
  const [, navigate] = useLocation();
  const at = (path: string): string => (path === '/' ? `/g/${group}` : `/g/${group}${path}`);
  return { at, go: (path, options) => navigate(at(path), options) };
}
