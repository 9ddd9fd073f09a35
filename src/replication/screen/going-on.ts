/** A message with entries that was shown before: whether it goes on where it was broken off. */
import { hashEntry } from '../../core/hash.ts';
import type { EntryId } from '../../core/ids.ts';
import type { ScreenHead } from '../../wire/screen-news.ts';
import { type MadeNews, openNews } from './messages.ts';
import type { ScreenPorts } from './ports.ts';
import type { Shown } from './shown.ts';

/** What they said to have begun; or nobody asked. */
export type Begun = ScreenHead['begun'] | 'unasked';
type Earlier = { readonly shown: Shown; readonly told: ReadonlySet<EntryId> };
type Fresh = { readonly shown: Shown; readonly made: MadeNews; readonly ids: readonly EntryId[] };

/** Which entries it brings. `null` if it was said in an epoch that is over: it may be for somebody who has left since. */
export async function toldEarlier(ports: ScreenPorts, shown: Shown | null): Promise<Earlier | null> {
  const opened = shown && (await openNews(ports, shown.payload));
  if (shown === null || !opened?.ok || opened.value.epoch.leadsOn !== null) return null;
  return { shown, told: new Set(opened.value.entries.map(({ bytes }) => hashEntry(bytes))) };
}

/** It does when the rest of it brings something they lack in no more frames than a fresh one. Unasked: when it says the very same. */
export function goesOn({ shown, told }: Earlier, fresh: Fresh, begun: Begun): boolean {
  if (begun === 'unasked')
    return told.size === fresh.made.told.size && [...told].every((id) => fresh.made.told.has(id));
  if (begun?.message !== shown.message || shown.blocks - begun.known > fresh.shown.blocks) return false;
  return fresh.ids.some((id) => told.has(id));
}
