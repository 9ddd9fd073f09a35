/** A vote under the tree, where nobody has a signal: a raised hand, two papers that two people count, and a phone that said something else. */
import { test } from 'vitest';
import { decidingMessages } from '../../src/modules/deciding/messages/catalog.ts';
import { nothingWrong } from './support/checks/nothing-wrong.ts';
import { fakeCamera } from './support/fake-camera.ts';
import { giveVote, openVote, propose } from './support/pages/deciding.ts';
import { openErrand, sayYes } from './support/pages/governing.ts';
import { comeTo, countHands, countPapers, holdMeeting } from './support/pages/meetings.ts';
import { neighbours } from './support/pages/neighbours.ts';
import { openFor } from './support/pages/office.ts';
import { sees } from './support/pages/seen.ts';
import { setStage } from './support/stage.ts';

const camera = fakeCamera();
const stage = setStage({ camera });
const roof = 'Mend the roof of the well';

test('Ana counts a hand and two papers, Bea stands for the papers, and what her phone said before does not count', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say } = ana.words;
  await openFor(ana, 'Lola', 300);
  const ballot = await openVote(ana, await propose(ana, roof), 'yes-no');
  // Lola has no phone; Bea comes late.
  const meeting = await holdMeeting(ana, 'Under the tree', ['Lola']);
  await bea.openScreen(`/ballot/${ballot}`);
  await sees(bea, say(decidingMessages, 'turnVote'));
  await bea.openScreen(`/meetings/${meeting}`);
  await bea.page.getByRole('heading', { name: 'Under the tree', level: 1 }).waitFor();
  await Promise.all([ana, bea].map((phone) => phone.goOffline()));

  await giveVote(bea, ballot, 'no');
  await comeTo(meeting, bea, ana, 'Bea', camera);
  await countHands(ana, ballot, { Ana: 'yes' });
  // Ana's phone has not heard that Bea's has voted, and Bea puts a paper in like Lola.
  await countPapers(ana, ballot, { Ana: false, Bea: true, Lola: true }, { yes: 2 });
  await nothingWrong(ana);

  await Promise.all([ana, bea].map((phone) => phone.goOnline()));
  await openErrand(bea, say(decidingMessages, 'errandPaper', { title: roof }));
  await bea.button(say(decidingMessages, 'countedToo')).waitFor();
  await nothingWrong(bea);
  await sayYes(bea, say(decidingMessages, 'countedToo'));
  await sees(bea, say(decidingMessages, 'youOnPaper'));

  await ana.openScreen(`/ballot/${ballot}`);
  await sees(ana, say(decidingMessages, 'papersSigned', { names: 'Bea' }));
  await sayYes(ana, say(decidingMessages, 'closeVote'));
  for (const phone of [ana, bea]) {
    await phone.openScreen(`/ballot/${ballot}`);
    await sees(phone, say(decidingMessages, 'hasPassed'));
    await sees(phone, say(decidingMessages, 'phonesRecount', { count: 1 }));
    await sees(phone, say(decidingMessages, 'restsOnTellers', { count: 2, names: 'Ana and Bea' }));
    await sees(phone, say(decidingMessages, 'notCounted', { count: 1 }));
    await sees(phone, say(decidingMessages, 'latePaper'));
  }
  await nothingWrong(ana);
  await Promise.all([ana, bea].map((phone) => phone.end()));
});
