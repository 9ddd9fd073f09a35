/** Feedback is shown by itself, once the other side has given theirs or said that it will not. */
import type { DeviceId } from '../../core/ids.ts';
import { isSound } from '../../core/membership/select.ts';
import type { Context, Draft } from '../../core/module.ts';
import { recordsAtHand } from '../../core/records.ts';
import type { DealRecord } from './apply.ts';
import { revealOf } from './rating.ts';

export const duties = (context: Context): Draft[] =>
  recordsAtHand<DealRecord | undefined>(context.state, 'market').flatMap(([, record]) =>
    record === undefined ? [] : reveals(context, record),
  );

const sides = ['provider', 'receiver'] as const;

function reveals(context: Context, record: DealRecord): Draft[] {
  if (record.answers.provider === null || record.answers.receiver === null) return [];
  return sides.flatMap((side) => {
    const answer = record.answers[side];
    if (answer === null || answer.seal === null || answer.shown !== null || answer.member !== context.self.member)
      return [];
    const draft = mayShow(context, record.answers[side]?.id) ? revealOf(context, record, side) : null;
    return draft === null ? [] : [draft];
  });
}

/** The phone that sealed it; when that one is lost or cut off, any other of its member's. */
function mayShow({ state, self }: Context, rating: DealRecord['id'] | undefined): boolean {
  const author: DeviceId | undefined = rating && state.log.nodes.get(rating)?.device;
  return author === self.device || (author !== undefined && !isSound(state, { device: author, member: self.member }));
}
