/** Which fields each kind carries; an entry with others, or with nonsense in them, is rejected. */
import {
  anything,
  areAmounts,
  areLimits,
  fits,
  type Is,
  isAmount,
  isBytes,
  isDay,
  isId,
  isList,
  isMap,
  isMemo,
  isPolicyKey,
  isPolicyValue,
  isText,
  isTime,
  isTrue,
  isUnit,
  isWhole,
  optional,
  type Shape,
} from './fields.ts';
import { type Fields, hex } from './reading.ts';

const closer: Shape = { member: isId, device: isId };
const aboutOne: Shape = { ref: isId };
const key = isBytes(32);
const signature = isBytes(64);
const isOneOf =
  (...words: readonly string[]): Is =>
  (value) =>
    words.includes(value as string);
const isBoolean: Is = (value) => typeof value === 'boolean';
/** Each by the hash of what is carried apart, no two alike. */
const arePhotos: Is = (value) =>
  isList((each) => isMap(each) && fits({ name: key, key, size: isWhole(1, 60_000) }, each), 3)(value) &&
  new Set((value as Fields[]).map(({ name }) => hex(name))).size === (value as Fields[]).length;
const isVoice: Is = (value) =>
  isMap(value) && fits({ name: key, key, size: isWhole(1, 60_000), seconds: isWhole(1, 20) }, value);
const isPrice =
  (least: number): Is =>
  (value) =>
    isMap(value) && fits({ unit: isUnit, amount: isWhole(least, 1_000_000_000) }, value);
const [isSide, isReturn] = [isOneOf('offer', 'need'), isOneOf('units', 'other', 'nothing')];
const span: Shape = { from: isWhole(1, 2 ** 46), to: isWhole(1, 2 ** 46) };
const isSpan: Is = (value) => isMap(value) && fits(span, value);
const isShift: Is = (value) => isMap(value) && fits({ ...span, helpers: isWhole(1, 30) }, value);
const isFace = isOneOf('happy', 'neutral', 'sad');
const spoken: Shape = { ref: isId, account: isId };
const step: Shape = { deal: isId, ref: isId };
const answering: Shape = { ref: isId, memo: optional(isMemo) };
const ends = isList(isId, 64);
const inCase: Shape = { case: isId, ref: isId };
const isBox = isBytes(1, 8192);

const [isPercent, isMethod] = [isWhole(0, 100), isOneOf('yes-no', 'consent', 'score', 'ranked', 'dots', 'shares')];
const isOption: Is = (value) =>
  isMap(value) &&
  fits(
    {
      ...{ label: isText(1, 80), meaning: optional(isText(1, 280)), icon: optional(isText(1, 32)) },
      cost: optional(isAmount),
    },
    value,
  );
const isChoice: Is = (value) =>
  isOneOf('yes', 'no', 'abstain', 'agree', 'aside', 'object')(value) || isList(isPercent, 12)(value);
const isHand: Is = (value) => isMap(value) && fits({ account: isId, choice: isChoice }, value);
const isOpened: Is = (value) => isMap(value) && fits({ choice: isChoice, salt: isBytes(16) }, value);
const isChange: Is = (value) => isMap(value) && fits({ act: isText(1, 40), terms: isMap }, value);
const markTerms: Shape = { account: isId, mark: isText(1, 32), until: optional(isWhole(1, 2 ** 46)) };
const inOutcome: Shape = { ballot: isId, ref: isId };
const telling: Shape = { ...inOutcome, account: isId, words: optional(isText(1, 1000)) };

const shapes: Readonly<Record<string, Shape>> = {
  found: {
    ...{ name: anything, agreement: anything, units: Array.isArray, limits: areLimits, policies: anything },
    ...{ nonce: isBytes(16), root: isId, device: isId, box: key, authorisation: signature },
  },
  invite: { key, box: key, uses: isWhole(1, 500), limits: areLimits, expires: optional(isTime) },
  'invite.revoke': aboutOne,
  'invite.move': { ref: isId, toDevice: isId, uses: isWhole(1, 500) },
  join: { ref: isId, key, root: isId, box: key, authorisation: signature, invited: signature },
  admit: { ref: isId, limits: areLimits },
  'device.add': {
    ...{ ref: isId, root: isId, box: key, authorisation: optional(signature) },
    ...{ refs: optional(isList(isId, 9)), primary: optional(isTrue) },
  },
  'device.revoke': { root: isId, device: isId, ref: isId, refs: ends, authorisation: optional(signature) },
  'device.veto': aboutOne,
  'guardians.set': { guardians: isList(isId, 9), need: isWhole(1, 9) },
  'guardian.vouch': { ref: isId, device: isId, box: key, lost: isList(isId, 16) },
  'member.leave': { refs: ends },
  'role.end': aboutOne,
  'epoch.rotate': { refs: isList(isId, 64), commit: key, box: isBytes(1, 48 * 1024) },
  'profile.withdraw': {},
  acknowledge: {},
  'fork.proof': { refs: isList(isId, 2) },
  propose: { act: (value) => typeof value === 'string', terms: isMap, refs: optional(isList(isId, 600)) },
  cosign: aboutOne,
  'propose.withdraw': aboutOne,
  enact: { ref: isId, refs: isList(isId, 600) },
  'limit.raise': {
    ...{ member: isId, toDevice: isId, unit: isUnit, amount: isAmount, ref: isId },
    advance: optional(isTrue),
  },
  'limit.cut': { member: isId, device: isId, unit: isUnit, amount: isAmount, ref: isId },
  'limit.vouch': { member: isId, toDevice: isId, unit: isUnit, amount: isAmount, ref: isId },
  'limit.grow': { unit: isUnit, ref: isId, refs: isList(isId, 64) },
  'policy.set': { key: isPolicyKey, value: isPolicyValue, ref: optional(isId) },
  'role.grant': {
    member: isId,
    role: (value) => value === 'coordinator' || value === 'helper' || value === 'moderator',
    until: optional(isTime),
  },
  'closers.set': { closers: isList((value) => isMap(value) && fits(closer, value), 7), ref: optional(isId) },
  'member.remove': { member: isId, refs: ends },
  'member.restore': aboutOne,
  'member.merge': { kept: isId, other: isId },
  'member.unmerge': aboutOne,
  pay: {
    ...{ from: isId, to: isId, toDevice: isId, unit: isUnit, amount: isAmount },
    ...{ ref: optional(isId), gift: optional(isTrue), mandate: optional(isId), memo: optional(isMemo) },
  },
  move: { account: isId, toDevice: isId, unit: isUnit, amount: isAmount },
  accept: { ref: isId, refs: optional(isList(isId, 1)) },
  decline: aboutOne,
  reclaim: aboutOne,
  reverse: aboutOne,
  checkpoint: {
    ...{ ref: optional(isId), refs: isList(isId, 1800), height: isWhole(1, 1_000_000) },
    ...{ closers: isId, state: key, archive: key },
  },
  seal: aboutOne,
  inherit: { ref: isId, refs: isList(isId, 8) },
  'account.inherit': { ref: isId, refs: isList(isId, 8) },
  'account.open': {
    ...{ is: (value) => value === 'office' || value === 'group', limits: areLimits },
    ...{ keepers: optional(isList(isId, 7)), decided: optional(isTrue) },
  },
  record: {
    ...{ from: isId, to: isId, unit: isUnit, amount: isAmount, mandate: optional(isId) },
    ...{ date: optional(isDay), description: optional(isText(1, 280)) },
  },
  'handover.ask': { account: isId, ref: isId, own: optional(isTrue) },
  'handover.approve': aboutOne,
  handover: {
    ...{ account: isId, ref: isId, own: optional(isTrue), rest: optional(isTrue), refs: optional(isList(isId, 1)) },
    ...{ rights: areAmounts(-(10 ** 15), 10 ** 15), limits: areAmounts(0, 10 ** 15) },
  },
  'account.take': {
    ...{ account: isId, unit: isUnit, ref: isId },
    ...{
      rights: isWhole(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
      limit: isWhole(0, Number.MAX_SAFE_INTEGER),
    },
  },
  'account.pay-out': { ref: isId, to: isId, unit: isUnit, amount: isAmount },
  'keepers.set': { account: isId, ref: isId, keepers: isList(isId, 7), decided: optional(isTrue) },
  'account.pass': { account: isId, device: isId, ref: isId, refs: ends },
  'exchange.ask': {
    ...{ to: isId, from: isId, unit: isUnit, amount: isAmount },
    ...{ memo: optional(isMemo), promised: optional(isTrue) },
  },
  'exchange.paper': { numbers: isList(isWhole(0, 999_999_999), 101) },
  'exchange.ask.decline': answering,
  'exchange.ask.cancel': answering,
  'exchange.return.ask': answering,
  'exchange.return.keep': answering,
  'listing.post': {
    ...{ account: isId, side: isSide, return: isReturn, title: isText(1, 80), category: isText(1, 32) },
    ...{ words: optional(isText(1, 1000)), price: optional(isPrice(1)), other: optional(isText(1, 80)) },
    ...{ place: optional(isText(1, 60)), until: optional(isWhole(1, 2 ** 46)), endless: optional(isTrue) },
    ...{ photos: optional(arePhotos), voice: optional(isVoice) },
  },
  'listing.set': {
    ...{ ref: isId, side: optional(isSide), return: optional(isReturn), title: optional(isText(1, 80)) },
    ...{ category: optional(isText(1, 32)), price: optional(isPrice(0)) },
    ...{ other: optional(isText(0, 80)), place: optional(isText(0, 60)), until: optional(isWhole(0, 2 ** 46)) },
    ...{ endless: optional(isBoolean), paused: optional(isBoolean), closed: optional(isBoolean) },
    photos: optional(arePhotos),
    voice: optional((value) => value === false || isVoice(value)),
  },
  'deal.begin': { ref: isId, from: isId, to: isId, memo: optional(isMemo) },
  'deal.say': { ...spoken, memo: isMemo },
  'deal.terms': {
    ...{ ...spoken, unit: optional(isUnit), amount: optional(isAmount) },
    ...{ other: optional(isText(1, 80)), when: optional(isText(1, 80)) },
  },
  'deal.agree': step,
  'deal.deliver': { ...step, part: isWhole(1, 100) },
  'deal.receive': step,
  'deal.alone': step,
  'deal.contest': { ...step, memo: optional(isMemo) },
  'deal.returned': { ref: isId, refs: isList(isId, 1) },
  'deal.cancel': { ...spoken, memo: optional(isMemo) },
  'deal.rate': { ...spoken, seal: key, memo: isMemo },
  'deal.reveal': { ...step, face: isFace, words: isText(0, 280), salt: isBytes(16) },
  'deal.unrated': spoken,
  'deal.reply': { ...step, words: isText(1, 280) },
  'aid.details': {
    ...{ ref: isId, sort: isOneOf('material', 'time', 'skill', 'space') },
    ...{ urgency: isOneOf('today', 'week', 'whenever'), helpers: isWhole(1, 30) },
    ...{ shifts: optional(isList(isShift, 10)), mark: optional(isText(1, 32)) },
  },
  'aid.help': { ref: isId, from: isId, to: isId, shift: optional(isSpan), memo: optional(isMemo) },
  'aid.accept': aboutOne,
  'aid.decline': answering,
  'aid.withdraw': answering,
  'aid.done': spoken,
  'aid.not-done': { ref: isId, memo: isMemo },
  'aid.address': { ref: isId, refs: isList(isId, 1), memo: isMemo },
  'aid.thanks': { ...spoken, face: isFace, words: isText(0, 280) },
  'mark.give': { ...markTerms, ref: optional(isId), refs: optional(isList(isId, 600)) },
  'mark.remove': aboutOne,
  'case.report': {
    ...{ ref: optional(isId), account: isId, about: isList(isId, 2), readers: isList(isId, 16), memo: isBox },
  },
  'case.say': { ...inCase, account: isId, readers: isList(isId, 20), memo: isBox },
  'case.hide': inCase,
  'case.show': inCase,
  'case.decide': {
    ...{ ...inCase, readers: isList(isId, 20), memo: isBox },
    outcome: isOneOf('nothing-to-it', 'settled', 'warned', 'hidden', 'made', 'not-made'),
  },
  'case.appeal': {
    ...{ ...inCase, account: isId, readers: isList(isId, 16) },
    ...{ memo: optional(isBox), words: optional(isText(1, 500)) },
  },
  'case.vote': { ...inCase, vote: isOneOf('stands', 'falls') },
  'decision.post': {
    ...{ account: isId, title: isText(1, 120), summary: isText(0, 2000), words: optional(isText(1, 4000)) },
    ...{ topic: isText(1, 32), icon: optional(isText(1, 32)), stage: isOneOf('idea', 'proposal') },
    ...{ change: optional(isChange), ref: optional(isId) },
  },
  'decision.set': {
    ...{ ref: isId, title: optional(isText(1, 120)), summary: optional(isText(0, 2000)) },
    ...{ topic: optional(isText(1, 32)), icon: optional(isText(0, 32)), change: optional(isChange) },
    stage: optional(isOneOf('idea', 'proposal')),
  },
  'decision.end': { ref: isId, how: isOneOf('delivered', 'cancelled', 'declined') },
  'ballot.open': {
    ...{ ref: isId, method: isMethod, title: isText(1, 120), summary: isText(0, 2000), topic: isText(1, 32) },
    ...{ options: isList(isOption, 12), prompt: optional(isText(1, 160)), quorum: isPercent },
    ...{ pass: isOneOf('half', 'two-thirds'), winners: isWhole(1, 12), dots: isWhole(1, 100) },
    ...{ budget: optional(isAmount), unit: optional(isUnit), hidden: optional(isTrue), delegating: optional(isTrue) },
    ...{ closesAt: isWhole(1, 2 ** 46), grace: isWhole(0, 30 * 86_400_000) },
    ...{ act: optional(isText(1, 40)), terms: optional(isMap), refs: optional(isList(isId, 600)) },
  },
  'ballot.vote': {
    ...{ ref: isId, account: isId, choice: optional(isChoice), seal: optional(key), memo: optional(isMemo) },
    reason: optional(isText(1, 500)),
  },
  'ballot.hands': { ref: isId, refs: isList(isId, 501), hands: isList(isHand, 500) },
  'ballot.paper': {
    ...{ ref: isId, refs: isList(isId, 501), voted: isList(isId, 500) },
    totals: isList(isWhole(0, 50_000), 12),
  },
  'ballot.paper-sign': { ballot: isId, ref: isId },
  'meeting.hold': {
    ...{ account: isId, title: isText(1, 120), place: optional(isText(1, 60)), at: isWhole(1, 2 ** 46) },
    ...{ agenda: isList(isText(1, 120), 12), present: isList(isId, 500) },
  },
  'meeting.present': { ref: isId, accounts: isList(isId, 500) },
  'meeting.end': aboutOne,
  'ballot.close': { ref: isId, refs: isList(isId, 900), opened: optional(isList(isOpened, 900)) },
  'delegation.give': { account: isId, topic: isText(1, 32), to: isId },
  'delegation.end': aboutOne,
  'outcome.write': {
    ...{ ...inOutcome, words: isText(1, 1000), owner: optional(isId) },
    reviewAt: optional(isWhole(1, 2 ** 46)),
  },
  'outcome.done': telling,
  'outcome.review': telling,
  'points.back': { ref: isId, account: isId, points: isWhole(0, 10) },
};

/** What a mark comes to that is put to the vote. */
export const isSoundMark = (terms: Fields): boolean => fits(markTerms, terms);

export const isKnown = (kind: string): boolean => Object.hasOwn(shapes, kind);
export const isSound = (kind: string, payload: Fields): boolean => fits(shapes[kind] ?? {}, payload);
