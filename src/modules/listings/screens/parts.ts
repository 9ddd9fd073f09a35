/** What the listings add to the app's own screens. */
import type { ModuleParts } from '../../../view/module-screens.ts';
import { asTool } from './as-tool.ts';
import { errandParts } from './errand-parts.ts';
import { HomePanel } from './home/HomePanel.tsx';
import { MemberPanel } from './home/MemberPanel.tsx';
import { MoreItems } from './home/MoreItems.tsx';
import { Notifier } from './interests/Notifier.tsx';
import { KindsLink } from './kind-list/KindsLink.tsx';
import { kindsRule } from './kind-list/kinds-rule.ts';
import { useRefusal } from './use-refusal.ts';

export const listingsParts: ModuleParts = {
  HomePanel,
  MemberPanel,
  MoreItems,
  FrameBar: Notifier,
  asTool,
  ToolChoice: KindsLink,
  rules: [kindsRule],
  errands: errandParts,
  held: {},
  useRefusal,
};
