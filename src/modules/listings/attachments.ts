/** The photos and the voice note that a listing names: they are carried apart from the books. (decision 0043) */
import type { Attachment } from '../../core/attachments.ts';
import type { Context } from '../../core/module.ts';
import { listingsAtHand } from './records.ts';

/** Of what was taken off the list nobody is shown any. */
export function* attachments(context: Context): Generator<Attachment> {
  for (const [, { closed, photos, voice }] of listingsAtHand(context)) {
    if (closed) continue;
    yield* photos;
    if (voice !== null) yield voice;
  }
}
