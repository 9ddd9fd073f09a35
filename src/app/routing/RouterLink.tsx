import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { LinkProps } from '../../ui/actions/link-context.ts';

/** The link that primitives use. wouter takes no `undefined` for what is left out. */
export function RouterLink({ href, children, ...rest }: LinkProps): ReactNode {
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return (
    <Link href={href} {...given}>
      {children}
    </Link>
  );
}
