/** News for whoever had points behind something that is over: they can give them anew. */
import { standsNow } from '../../core/membership/standing.ts';
import type { Context, Errand } from '../../core/module.ts';
import { wordsOf } from './apply.ts';
import { endingOf, personsIn } from './counting.ts';
import { pursesOf } from './purses.ts';

/** Nobody is told for ever. */
const newsMs = 14 * 24 * 3_600_000;

export function errands(context: Context): Errand[] {
  const { state, now } = context;
  const over = wordsOf(state).flatMap(([decision, words]) => {
    const ended = endingOf(state, decision);
    const claimedAt = ended === null ? 0 : (state.log.nodes.get(ended.entry)?.claimedAt ?? 0);
    return ended === null || claimedAt + newsMs <= now ? [] : [{ decision, words, claimedAt, title: ended.title }];
  });
  if (over.length === 0) return [];
  const personOf = personsIn(state);
  return pursesOf(context).flatMap(({ account }) =>
    over.flatMap(({ decision, words, claimedAt, title }) => {
      const mine = words.filter(
        ({ id, account: said }) => personOf(said) === personOf(account) && standsNow(state, id),
      );
      const points = mine.at(-1)?.points ?? 0;
      if (points === 0) return [];
      return [
        {
          id: `points-free-${decision}-${account}`,
          ...{ topic: 'points.free', subject: decision, member: null, values: { account, title, points }, claimedAt },
        },
      ];
    }),
  );
}
