import { lazy, type ReactNode, Suspense } from 'react';
import { Opening } from '../starting/Opening.tsx';
import { useLocked } from './lock-store.ts';

const LockScreen = lazy(async () => ({ default: (await import('./LockScreen.tsx')).LockScreen }));

/** While the phone is locked nothing else is drawn: what is not in the page can't be found in it. */
export const LockGate = ({ children }: { readonly children: ReactNode }): ReactNode =>
  useLocked() ? (
    <Suspense fallback={<Opening />}>
      <LockScreen />
    </Suspense>
  ) : (
    children
  );
