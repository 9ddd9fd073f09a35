/** The other tabs of this browser, over BroadcastChannel; who leads, over Web Locks. (protocol §12) */
import type { TabNews, Tabs } from '../../session/ports/surroundings.ts';
import { withPerson } from '../platform/with-person.ts';

/** `person`: whoever else uses this browser has tabs of their own (`platform/person.ts`). */
export function browserTabs(person: string): Tabs {
  const channel = new BroadcastChannel(withPerson('minga-tabs', person));
  return {
    tell: (news) => channel.postMessage(news),
    hear: (heard) => {
      channel.addEventListener('message', (event: MessageEvent<TabNews>) => heard(event.data));
    },
    lead: (group, leading) => {
      const stop = new AbortController();
      let release: () => void = () => stop.abort();
      const held = new Promise<void>((resolve) => {
        release = () => {
          stop.abort();
          resolve();
        };
      });
      navigator.locks
        .request(withPerson(`minga-lead-${group}`, person), { signal: stop.signal }, () => {
          leading();
          return held;
        })
        // Aborting while it waits is how a closing group stops asking.
        .catch(() => undefined);
      return () => release();
    },
  };
}
