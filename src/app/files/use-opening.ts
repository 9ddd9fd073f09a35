import { useState } from 'react';
import type { OpenedFile } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';
import { codeIn } from '../joining/invitation-code.ts';
import { goTo } from '../routing/hash-location.ts';
import { useFileFault } from './use-file-fault.ts';
import { useFileWork } from './use-file-work.ts';

export type Reading =
  | { readonly is: 'nothing' }
  /** `share` of 1; `null` until it is known how much there is. */
  | { readonly is: 'reading'; readonly share: number | null }
  | { readonly is: 'locked'; readonly file: Uint8Array; readonly fault: string | null }
  | { readonly is: 'refused'; readonly fault: string }
  | { readonly is: 'opened'; readonly opened: OpenedFile };

/** Of 128 MB, the most that the books of a group take, text makes a third more. Nothing larger is read at all. */
const fileBytesMax = 176 * 1024 * 1024;
/** Whoever shares a link shares no more words than these around it. */
const linkBytesMax = 4_000;

/** Opens what a person chose or another app handed over; `stop` gives it up, and so does leaving the page. */
export function useOpening() {
  const sayFault = useFileFault();
  const [reading, setReading] = useState<Reading>({ is: 'nothing' });
  const { begin, giveUp } = useFileWork((share) => setReading({ is: 'reading', share }));

  const open = async (file: Uint8Array, passphrase: string | null): Promise<void> => {
    const { goOn, isWanted } = begin();
    setReading({ is: 'reading', share: null });
    const answer = await minga().openFile(file, passphrase, goOn);
    if (!isWanted()) return;
    if (answer.ok) return goOnWith(answer.value);
    const fault = sayFault(answer.error);
    if (answer.error.code === 'needs-passphrase') setReading({ is: 'locked', file, fault: null });
    else if (answer.error.code === 'wrong-passphrase') setReading({ is: 'locked', file, fault });
    else setReading({ is: 'refused', fault });
  };
  const goOnWith = (opened: OpenedFile): void => {
    const code = opened.is === 'invitation' ? codeIn(opened.link) : null;
    if (code !== null) goTo(`/join/${code}`);
    else setReading({ is: 'opened', opened });
  };
  /** A file as a person has it. A shared text may also be an invitation. */
  const openChosen = async (file: Blob): Promise<void> => {
    if (file.size > fileBytesMax) return setReading({ is: 'refused', fault: sayFault({ code: 'too-large' }) });
    const code = file.size > linkBytesMax ? null : codeIn(linkIn(await file.text()));
    if (code !== null) return goTo(`/join/${code}`);
    await open(new Uint8Array(await file.arrayBuffer()), null);
  };
  const stop = (): void => {
    giveUp();
    setReading({ is: 'refused', fault: sayFault({ code: 'given-up' }) });
  };
  return { reading, open, openChosen, stop };
}

const linkIn = (words: string): string => words.split(/\s+/).find((word) => word.includes('/#/join/')) ?? '';
