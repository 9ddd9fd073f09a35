import type { ReactNode } from 'react';
import { Notice } from './Notice.tsx';

/** Why the last tap did nothing: read out as it appears, and brought into sight, for the button may stand far from it. */
export const Refused = ({ children }: { readonly children: string | null }): ReactNode =>
  children === null ? null : (
    <div key={children} ref={bringIntoSight}>
      <Notice tone="problem" live={true}>
        {children}
      </Notice>
    </div>
  );

/** From beyond the edge, or from behind a bar. What is seen already does not move. */
function bringIntoSight(element: Element | null): void {
  if (element === null) return;
  const { left, top, width, height } = element.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  if (!element.contains(seen)) element.scrollIntoView({ block: 'center' });
}
