/** What a device signs by itself: accepting, acknowledging, admitting, sealing. */
import { dutiesDue } from '../../core/duties-due.ts';
import { payloadRefs } from '../../core/entry.ts';
import type { Draft } from '../../core/module.ts';
import type { Author, GroupPorts } from './group-ports.ts';
import type { OpenGroup } from './open-group.ts';
import { whyNothingIsSigned } from './standing-still.ts';

/** Duties beget duties (an accept, then an acknowledgement); more rounds than this would be a bug of ours. */
const roundsMax = 12;

/** Nothing that stands by a link alone is answered. (protocol §12) */
export async function doDuties(
  open: OpenGroup,
  author: Author,
  { registry, clock }: Pick<GroupPorts, 'registry' | 'clock'>,
): Promise<void> {
  if (whyNothingIsSigned(open) !== null) return;
  for (let round = 0; round < roundsMax; round += 1) {
    const duties = (): Draft[] => dutiesDue(registry, open.context(author));
    const checked = await open.books.checked(duties().flatMap(({ payload }) => payloadRefs(payload)));
    const due = (): Draft[] => duties().filter(({ payload }) => payloadRefs(payload).every((id) => checked.has(id)));
    if (due().length === 0) return;
    const done = await open.books.append(author.key, clock.now(), () => ({ ok: true, value: due() }));
    if (!done.ok || done.value.length === 0) return;
  }
}
