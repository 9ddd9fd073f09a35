import type { Browser } from 'playwright-core';
import { agreementStory } from './agreement-story.ts';
import type { Camera } from './camera.ts';
import { closingStory } from './closing-story.ts';
import { demoStory } from './demo-story.ts';
import { foundersStory } from './founders-story.ts';
import { governingStory } from './governing-story.ts';
import { helpStory } from './help-story.ts';
import { neighboursStory } from './neighbours-story.ts';
import { newcomersStory } from './newcomers-story.ts';
import { partsStory } from './parts-story.ts';
import { copyStory, wayBackStory } from './way-back-story.ts';

export type Stage = { readonly browser: Browser; readonly url: string; readonly camera: Camera };

/** What has to happen so that its screens can be seen. Each brings phones of its own. */
export type Story = { readonly name: string; readonly tell: (stage: Stage) => Promise<void> };

export const stories: readonly Story[] = [
  newcomersStory,
  foundersStory,
  neighboursStory,
  governingStory,
  closingStory,
  wayBackStory,
  copyStory,
  agreementStory,
  demoStory,
  helpStory,
  partsStory,
];
