/**
 * What a module shows a person. The app walks these values and knows no module by name; a module knows no other.
 *
 * Everything is behind `load`, so that a phone fetches and parses a tool's screens when the tool is opened.
 */
import type { ComponentType } from 'react';
import type { AccountId, EntryId, MemberId } from '../core/ids.ts';
import type { Refusal } from '../core/module.ts';
import type { ChangeParts } from './changes.ts';
import type { ListingQuestions } from './listing-questions.ts';
import type { RuleParts } from './other-rules.ts';
import type { SharedTextOf } from './shared-texts.ts';
import type { ErrandView, HeldView } from './view-types.ts';

export type ModuleScreens = {
  /** As in `defineModule`. */
  readonly name: string;
  /**
   * What a group may do without, by its name in the books: the policy `tool.<name>`, so it stays the same for good. Small letters,
   * digits and hyphens, at most 30. Several modules may belong to one tool; the parts of one of them present it (`asTool`). None:
   * the module stands always.
   *
   * While the tool is off, nothing invites to use it: no panel, no item of a list. Its screens stay where they are, for what
   * still waits to be answered leads there.
   */
  readonly tool?: string;
  readonly routes: readonly ModuleRoute[];
  /** Small pieces that the app's own screens show, in one file; fetched when a group is opened. */
  readonly parts: () => Promise<ModuleParts>;
};

export type ModuleRoute = {
  /** Below `/g/:group`, in wouter's patterns: `/movement/:id`. The screen reads it with `useParams` and `useSearch`. */
  readonly path: string;
  /** What its help shows above the three sentences. */
  readonly picture: HelpPicture;
  /** The whole screen, with its own `<Screen>`; shown once the group's view is there, so it may call `useGroup()`. */
  readonly load: () => Promise<ComponentType>;
};

/** The drawings that there are; several screens about one thing share one. Drawn in `app/help`. */
export type HelpPicture =
  | 'agreement'
  | 'asking'
  | 'balance'
  | 'books'
  | 'card'
  | 'carried'
  | 'coordinators'
  | 'dealing'
  | 'file'
  | 'fork'
  | 'founding'
  | 'guardians'
  | 'handing'
  | 'helping'
  | 'inviting'
  | 'joining'
  | 'keeping'
  | 'leaving'
  | 'lending'
  | 'limit'
  | 'lostPhone'
  | 'market'
  | 'merging'
  | 'neighbour'
  | 'paying'
  | 'people'
  | 'phones'
  | 'points'
  | 'profile'
  | 'proposal'
  | 'receipt'
  | 'roles'
  | 'rules'
  | 'sealing'
  | 'settings'
  | 'statement'
  | 'tools'
  | 'trust'
  | 'village'
  | 'vouching'
  | 'waiting';

export type ModuleParts = {
  /** Stands on Home below the balance. */
  readonly HomePanel?: ComponentType;
  /** Beside inviting, while nobody else is here: what else a group may begin with. */
  readonly FirstStep?: ComponentType;
  /** What one can do with one member: stands on the member's page. Not shown on my own. */
  readonly MemberPanel?: ComponentType<{ readonly member: MemberId }>;
  /** What a module says of whoever has an account, a member's own or one that is kept: stands on the page of both. */
  readonly AccountPanel?: ComponentType<{ readonly account: AccountId }>;
  /** What a module tells me of myself: stands on my own page among the members'. Nobody else is shown it. */
  readonly OwnPanel?: ComponentType;
  /** `ListItem`s that lead to the module's further screens; stand in *More* inside one `List`. */
  readonly MoreItems?: ComponentType;
  /** The same, about myself in this group. */
  readonly MeItems?: ComponentType;
  /** The same in *About the books*, for screens that say how the books are kept. */
  readonly BooksItems?: ComponentType;
  /** One line about an entry of whichever module, or nothing: stands on the page that shows it (`entry-notes.ts`). */
  readonly EntryNote?: ComponentType<{ readonly entry: EntryId }>;
  /** What this module lets one do about a listing: stands on the listing's page (`listing-panels.ts`). */
  readonly ListingPanel?: ComponentType<{ readonly listing: EntryId }>;
  /** What this module lets one do about a decision: stands on the decision's page (`decision-panels.ts`). */
  readonly DecisionPanel?: ComponentType<{ readonly decision: EntryId }>;
  /** What people say of whatever stands in the books: on the page that shows it (`discussions.ts`). One module has it. */
  readonly Discussion?: ComponentType<{ readonly about: EntryId }>;
  /** The text of a proposal or a meeting, that all write: on the page that shows it (`shared-texts.ts`). One module has it. */
  readonly SharedText?: ComponentType<SharedTextOf>;
  /** What this module asks beside the form of a listing (`listing-questions.ts`). */
  readonly listingQuestions?: ListingQuestions;
  /** What a vote is to change, as one sentence; nothing for acts of which this module knows nothing (`changes.ts`). */
  readonly ChangeWords?: ChangeParts['ChangeWords'];
  /** Asks what a rule shall be, for the form of a proposal; nothing for rules of others. */
  readonly RuleFields?: ChangeParts['RuleFields'];
  /** What this module lets the group say beside the rules of the books (`other-rules.ts`). */
  readonly rules?: readonly RuleParts[];
  /** What a member with several phones does between them: stands in *My phones* once there is a second one. */
  readonly PhonesPanel?: ComponentType;
  /** Stays above the bottom bar on every screen of the group: what goes on behind and can still be undone. */
  readonly FrameBar?: ComponentType;
  /** A hook: what was begun on this phone and lies half done. Stands in *For me*, and is counted there. */
  readonly useUnfinished?: () => readonly UnfinishedPart[];
  /** How the tool that the module belongs to is shown, where the group chooses its tools. */
  readonly asTool?: ToolParts;
  /** One more thing that the group decides about the tool: stands on its card in *What our group uses* while it is on. */
  readonly ToolChoice?: ComponentType;
  /** Offices that members hold in this tool: stand on *Who does what*. */
  readonly roles?: readonly RoleParts[];
  /** By topic: how an errand of this module reads in *For me*, and where it is settled. */
  readonly errands: Readonly<Record<string, ErrandParts>>;
  /** By command ('exchange.pay'): how to ask about one that was still held when the app was closed. */
  readonly held: Readonly<Record<string, HeldParts>>;
  /**
   * A hook that yields one sentence for the code of a refusal or of a rejected entry; `null` for codes of others. Shown
   * when a held command turns out not to fit any more, and in *About the books*.
   */
  readonly useRefusal?: () => (refusal: Refusal) => string | null;
};

export type UnfinishedPart = {
  /** Within its module. */
  readonly id: string;
  readonly sentence: string;
  /** Where it goes on, below `/g/:group`. */
  readonly path: string;
  /** Gives it up; left out where that is done where it goes on. */
  readonly leave?: { readonly words: string; readonly run: () => void };
};

export type ToolParts = { readonly picture: HelpPicture; readonly useWords: () => ToolWords };

export type ToolWords = {
  readonly name: string;
  /** Answers *What do you do together?*: "Some neighbours have no phone". */
  readonly does: string;
  /** One plain sentence. */
  readonly how: string;
};

export type RoleParts = {
  readonly id: string;
  readonly picture: HelpPicture;
  readonly useWords: () => RoleWords;
  /** A hook; `null` until it is known. */
  readonly useHolders: () => readonly RoleHolder[] | null;
  /** Where holders are named, below `/g/:group`. */
  readonly href: string;
};

export type RoleWords = {
  /** The name that people know: "Coordinators". */
  readonly name: string;
  /** One plain sentence of what they may do. */
  readonly may: string;
  /** Nobody holds it: what to do. */
  readonly nobody: string;
  /** What `href` leads to. */
  readonly choose: string;
};

export type RoleHolder = {
  readonly member: MemberId;
  /** Claimed time at which the term of office ends, ms; `null`: no term was set. */
  readonly until: number | null;
};

export type ErrandParts = {
  /** A hook, since the sentence is in the reader's language: "Bea asks you for 3 h". */
  readonly useSentence: (errand: ErrandView) => string;
  /** The path below `/g/:group`, for example `/pay?ask=…`. */
  readonly href: (errand: ErrandView) => string;
  /** Answers that need no further screen, as buttons in a `ButtonRow` below the line, which leads to `href`. */
  readonly Answer?: ComponentType<{ readonly errand: ErrandView }>;
  /** It can be taken off the list of this phone, and nobody is told: *haveRead* where it asks nothing and only had to be told. */
  readonly aside?: 'notNow' | 'haveRead';
  /** Advice, which no one sent: that it came "now" would read as an order. */
  readonly isReminder?: true;
};

export type HeldParts = {
  /** A hook: the question is the dialog's title ("Pay 3 h to Bea?"), `confirm` its button ("Pay"). */
  readonly useQuestion: (held: HeldView) => { readonly question: string; readonly confirm: string };
};
