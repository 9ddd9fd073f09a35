/** A vote that its count leaves open, until those who close the books have closed them over it. */
import { openingOf } from '../../../src/core/ballots/counting.ts';
import { ballotOf } from '../../../src/core/ballots/record.ts';
import { votersAt } from '../../../src/core/ballots/voters.ts';
import { accountOfMember } from '../../../src/core/ids.ts';
import { hearAll } from '../world/network.ts';
import { type Act, others } from './act.ts';
import { close, closingOf } from './closings.ts';
import { doAsVoted, openingFor, sayVote, voting, wished } from './voting.ts';

const settleByBooks: Act = (world, host, choice) => {
  const closing = closingOf(world, host, 0);
  const asker = closing?.bookkeeper;
  if (!closing || asker === undefined) return;
  const ballot = openingFor(asker, { method: 'yes-no', options: [], quorum: 50, ...wished(asker, choice) });
  const record = ballot && ballotOf(asker.state, ballot);
  if (!ballot || !record || openingOf(asker.state, ballot) === null) return;
  const half = votersAt(asker.state, ballot).accounts.size / 2;
  // As many as half of all want it: whoever is not asked could still be against it.
  for (const [place, phone] of [asker, ...others(world, asker)].entries()) {
    if (place >= half) break;
    hearAll(phone, asker);
    sayVote(phone, record, accountOfMember(phone.self.member), 'yes');
    hearAll(asker, phone);
  }
  voting.closeBallot(world, asker, { ...choice, whom: -1 });
  if (choice.pick % 4 > 0) close(world, closing);
  doAsVoted(world, asker, choice);
};

export const settlingVotes = { settleByBooks } as const;
