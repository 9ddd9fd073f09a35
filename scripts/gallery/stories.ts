import type { Browser } from 'playwright-core';
import { agreementStory } from './agreement-story.ts';
import { aidStory } from './aid-story.ts';
import { booksStory } from './books-story.ts';
import type { Camera } from './camera.ts';
import { closingStory } from './closing-story.ts';
import { dealsStory } from './deals-story.ts';
import { decidingStory } from './deciding-story.ts';
import { demoStory } from './demo-story.ts';
import { doorStory } from './door-story.ts';
import { foundersStory } from './founders-story.ts';
import { governingStory } from './governing-story.ts';
import { handsStory } from './hands-story.ts';
import { helpStory } from './help-story.ts';
import { marketStory } from './market-story.ts';
import { meetingsStory } from './meetings-story.ts';
import { moderationStory } from './moderation-story.ts';
import { neighboursStory } from './neighbours-story.ts';
import { newcomersStory } from './newcomers-story.ts';
import { officeStory } from './office-story.ts';
import { outcomesStory } from './outcomes-story.ts';
import { paperStory } from './paper-story.ts';
import { partsStory } from './parts-story.ts';
import { peopleStory } from './people-story.ts';
import { photosStory } from './photos-story.ts';
import { pointsStory } from './points-story.ts';
import { profilesStory } from './profiles-story.ts';
import { sellersStory } from './sellers-story.ts';
import { stallStory } from './stall-story.ts';
import { threadsStory } from './threads-story.ts';
import { toolsStory } from './tools-story.ts';
import { voiceStory } from './voice-story.ts';
import { copyStory, wayBackStory } from './way-back-story.ts';

export type Stage = { readonly browser: Browser; readonly url: string; readonly camera: Camera };

/** What has to happen so that its screens can be seen. Each brings phones of its own. */
export type Story = { readonly name: string; readonly tell: (stage: Stage) => Promise<void> };

export const stories: readonly Story[] = [
  newcomersStory,
  foundersStory,
  neighboursStory,
  profilesStory,
  peopleStory,
  governingStory,
  closingStory,
  officeStory,
  marketStory,
  photosStory,
  voiceStory,
  dealsStory,
  aidStory,
  sellersStory,
  moderationStory,
  decidingStory,
  outcomesStory,
  threadsStory,
  meetingsStory,
  handsStory,
  stallStory,
  paperStory,
  wayBackStory,
  copyStory,
  agreementStory,
  pointsStory,
  doorStory,
  booksStory,
  demoStory,
  helpStory,
  toolsStory,
  partsStory,
];
