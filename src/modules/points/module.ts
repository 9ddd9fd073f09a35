/** Support points: what a group finds most important now. (docs/decisions/0048) */
import { kind } from '../../core/kind.ts';
import { defineModule } from '../../core/module.ts';
import { fold, subjectOf } from './apply.ts';
import { type BackPayload, decodeBack } from './entries.ts';
import { onlyPeopleBackDecisions } from './rules.ts';

export const pointsModule = defineModule({
  name: 'points',
  kinds: { 'points.back': kind<BackPayload>({ decode: decodeBack, judge: onlyPeopleBackDecisions }) },
  // None goes into the archive, as no decision does: its history is looked up with it.
  records: { subject: subjectOf, fold },
});
