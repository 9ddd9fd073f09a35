import type { ReactNode } from 'react';

/** A label, and room for a pen. */
export const Blank = ({ children }: { readonly children: string }): ReactNode => (
  <p>
    {children}: <span aria-hidden="true">{'_'.repeat(18)}</span>
  </p>
);
