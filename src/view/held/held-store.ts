/**
 * Holds one command of this page while it can still be undone. It lives outside every screen, so that leaving the screen
 * changes nothing, and signs nothing itself: the worker keeps the command and signs when told to.
 */
import { create } from 'zustand';
import type { GroupId } from '../../core/ids.ts';
import type { Refusal } from '../../core/module.ts';
import type { Result } from '../../lib/result.ts';
import { minga } from '../worker-client.ts';
import { dueOf, type HeldCommand, type HeldRun, undoMs } from './held-run.ts';

export type HeldStage =
  | { readonly is: 'none' }
  | { readonly is: 'counting'; readonly run: HeldRun; readonly now: number }
  /** The phone slept through the seconds. */
  | { readonly is: 'asking'; readonly run: HeldRun }
  | { readonly is: 'signing'; readonly run: HeldRun }
  | { readonly is: 'refused'; readonly run: HeldRun; readonly refusal: Refusal }
  | { readonly is: 'done'; readonly run: HeldRun }
  | { readonly is: 'undone'; readonly run: HeldRun };

export const useHeld = create<{ readonly stage: HeldStage }>(() => ({ stage: { is: 'none' } }));

const show = (stage: HeldStage): void => useHeld.setState({ stage });
const tickMs = 250;
let timer: ReturnType<typeof setInterval> | undefined;

/** Checks a command and starts its eight seconds. One that was still counting is signed first, so that both are judged in order. */
export async function hold(
  group: GroupId,
  { command, args }: HeldCommand,
  { draft = null, words = null }: Partial<Pick<HeldRun, 'draft' | 'words'>> = {},
): Promise<Result<string, Refusal>> {
  await confirmHeld();
  const held = await minga().hold(group, command, args);
  if (!held.ok) return held;
  const run = { id: held.value, group, command, args, until: Date.now() + undoMs, draft, words } as HeldRun;
  show({ is: 'counting', run, now: Date.now() });
  clearInterval(timer);
  timer = setInterval(() => advance(Date.now()), tickMs);
  return held;
}

/** What the clock does; `now` in ms. */
export function advance(now: number): void {
  const { stage } = useHeld.getState();
  if (stage.is !== 'counting') {
    clearInterval(timer);
    return;
  }
  const due = dueOf(stage.run, now);
  if (due === 'wait') show({ ...stage, now });
  if (due === 'ask') show({ is: 'asking', run: stage.run });
  if (due === 'confirm') void confirmHeld();
}

/** Signs at once what is being counted or asked about. */
export async function confirmHeld(): Promise<void> {
  const { stage } = useHeld.getState();
  if (stage.is !== 'counting' && stage.is !== 'asking') return;
  const { run } = stage;
  show({ is: 'signing', run });
  const done = await minga().confirmHeld(run.group, run.id);
  if (!done.ok) await bringBack(run);
  show(done.ok ? { is: 'done', run } : { is: 'refused', run, refusal: done.error });
}

export async function undoHeld(): Promise<void> {
  const { stage } = useHeld.getState();
  if (stage.is !== 'counting' && stage.is !== 'asking') return;
  const { run } = stage;
  // Shown first: a second tap finds nothing more to undo.
  show({ is: 'undone', run });
  await minga().discardHeld(run.group, run.id);
  await bringBack(run);
}

export function dismissHeld(): void {
  show({ is: 'none' });
}

/** Puts the form back as it was, for another try. */
async function bringBack({ draft }: HeldRun): Promise<void> {
  if (draft !== null) await minga().putSetting(`draft/${draft.key}`, draft.value);
}
