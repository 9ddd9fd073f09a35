/** The other tabs of this browser, over BroadcastChannel; who leads, over Web Locks. (protocol §12) */
import type { TabNews, Tabs } from '../../session/ports/surroundings.ts';

export function browserTabs(): Tabs {
  const channel = new BroadcastChannel('minga-tabs');
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
        .request(`minga-lead-${group}`, { signal: stop.signal }, () => {
          leading();
          return held;
        })
        // Aborting while it waits is how a closing group stops asking.
        .catch(() => undefined);
      return () => release();
    },
  };
}
