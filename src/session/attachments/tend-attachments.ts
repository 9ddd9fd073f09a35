/** Looks after what was made on this phone, a while after anything changed. Its code is fetched where there is any. */
import type { OpenGroup } from '../group/open-group.ts';
import type { PhonePorts } from '../phone/ports.ts';

/** Entries go first. */
const settleMs = 2_000;
/** What a relay did not take: to be told so costs all its bytes. */
const againMs = 10 * 60_000;

export function tendAttachments(ports: PhonePorts, open: OpenGroup): () => void {
  let due = false;
  let resting = false;

  function soon(): void {
    if (due || resting || open.local.demo) return;
    due = true;
    ports.clock.after(settleMs, () => {
      due = false;
      tend().catch(() => undefined);
    });
  }

  async function tend(): Promise<void> {
    const isOnline = [...open.carriers.values()].some((carrier) => carrier.state() === 'connected');
    if (open.closed || !open.leading || !isOnline) return;
    const kept = await ports.phone.attachments(open.group);
    if (!kept.some(({ own }) => own)) return;
    const { offerOwn } = await import('./offering.ts');
    if (await offerOwn(ports, open)) return;
    resting = true;
    ports.clock.after(againMs, () => {
      resting = false;
      soon();
    });
  }

  return soon;
}
