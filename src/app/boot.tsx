import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { showLanguageOn } from '../i18n/language-store.ts';
import { App } from './App.tsx';
import { watchLock } from './lock/lock-store.ts';
import { applyHiddenAmounts } from './platform/hidden-amounts.ts';
import { watchInstalling } from './platform/installing.ts';
import { watchLaunchedFiles } from './platform/launched-files.ts';
import { applyLook, storedLook } from './platform/look.ts';
import { watchVersion } from './platform/new-version.ts';
import { chosenPerson } from './platform/person.ts';
import { fetchAhead } from './routing/fetch-ahead.ts';
import { CannotStart } from './starting/CannotStart.tsx';
import { detailsOf, ErrorBoundary } from './starting/ErrorBoundary.tsx';
import { type StartFault, startWorker } from './starting/worker.ts';

/** The composition root of the page. Language first, so that even a refusal to start is said in the reader's own. */
export async function boot(element: HTMLElement): Promise<void> {
  watchInstalling();
  const root = createRoot(element);
  const show = (page: ReactNode): void =>
    root.render(
      <StrictMode>
        <ErrorBoundary>{page}</ErrorBoundary>
      </StrictMode>,
    );
  if (chosenPerson() === null) return askWho(show);
  const starting = startWorker().catch(
    (error: unknown): StartFault => ({ lacking: 'engine', details: detailsOf(error) }),
  );
  await applyLook(storedLook());
  showLanguageOn(document.documentElement);
  applyHiddenAmounts();
  watchLock();
  show(<App />);
  const fault = await starting;
  if (fault !== null) return show(<CannotStart {...fault} />);
  watchVersion();
  watchLaunchedFiles();
  void fetchAhead();
}

/** Nothing of anybody is opened before it is known whose phone it is now; the answer begins the page anew. */
async function askWho(show: (page: ReactNode) => void): Promise<void> {
  await applyLook(storedLook());
  showLanguageOn(document.documentElement);
  const { WhoAreYou } = await import('./persons/WhoAreYou.tsx');
  show(<WhoAreYou />);
}
