import type { ReactNode } from 'react';
import { Notice } from './Notice.tsx';

/** Why the last tap did nothing, read out as it appears. */
export const Refused = ({ children }: { readonly children: string | null }): ReactNode =>
  children === null ? null : (
    <Notice tone="problem" live={true}>
      {children}
    </Notice>
  );
