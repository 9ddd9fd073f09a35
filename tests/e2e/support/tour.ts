/** Every screen there is, each as a person might find it. */
import { groupRoutes } from '../../../src/app/routing/group-routes.ts';
import { phoneRoutes } from '../../../src/app/routing/phone-routes.ts';
import { openVote, propose } from './pages/deciding.ts';
import { post } from './pages/market.ts';
import type { Phone } from './phone.ts';

/** `pattern` is the route's own, below the group where it has one. */
export type Stop = { readonly pattern: string; readonly address: string };

const inGroup = (pattern: string): string => (pattern === '/' ? '/g/:group' : `/g/:group${pattern}`);

/** All that has to be visited, by the tables that the app itself goes by. */
export const allPatterns: readonly string[] = [
  ...phoneRoutes.map(({ path }) => path),
  ...groupRoutes.map(({ path }) => inGroup(path)),
];

/** Arrives at an address and waits for its screen; by way of another one if it would only be the same with other words. */
export async function visit(phone: Phone, address: string): Promise<void> {
  const { page } = phone;
  // With no hash at all it is the welcome, as with `#/`.
  const path = (hash: string): string => hash.replace('#', '').split('?')[0] || '/';
  const elsewhere = address === '/settings' ? '/open' : '/settings';
  if (path(new URL(page.url()).hash) === path(address)) await visit(phone, elsewhere);
  await page.evaluate((to) => {
    document.querySelector('h1')?.setAttribute('data-left', '');
    location.hash = to;
  }, address);
  await page.locator('h1:not([data-left])').waitFor();
  // One with a value is no work that ends, but how far something has come: points on a proposal.
  await page.locator('progress:not([value])').waitFor({ state: 'detached' });
}

/** The last part of the first address of that kind on the page. */
async function idOn({ page }: Phone, kind: string): Promise<string> {
  const href = await page.locator(`a[href*="/${kind}/"]`).first().getAttribute('href');
  return href?.split('/').at(-1) ?? '';
}

/** The group of the address the phone is at. */
const groupOf = ({ page }: Phone): string => new URL(page.url()).hash.split(/[/?]/)[2] ?? '';

/** Screens of a group with people in it and trade behind it. */
export async function stopsInVillage(phone: Phone): Promise<Stop[]> {
  const group = groupOf(phone);
  const stop = (pattern: string, path = pattern): Stop => ({
    pattern: inGroup(pattern),
    address: `/g/${group}${path === '/' ? '' : path}`,
  });
  await visit(phone, `/g/${group}/people`);
  const member = await idOn(phone, 'people');
  await visit(phone, `/g/${group}/statement`);
  const movement = await idOn(phone, 'movement');
  await visit(phone, `/g/${group}/asks`);
  const asked = await idOn(phone, 'asks');
  await visit(phone, `/g/${group}/asks?show=mine`);
  const mine = await idOn(phone, 'asks');
  const listing = await post(phone, {
    side: 'offer',
    title: 'Ride to town',
    kind: 'transport',
    price: 60,
    cash: '5 €',
  });
  const decision = await propose(phone, 'A shared oven');
  const ballot = await openVote(phone, await propose(phone, 'A well'), 'yes-no');
  return [
    stop('/'),
    stop('/for-me'),
    stop('/people'),
    stop('/people/:member', `/people/${member}`),
    stop('/people/:member/books', `/people/${member}/books`),
    stop('/more'),
    stop('/bring'),
    stop('/tools'),
    stop('/roles'),
    stop('/agreement'),
    stop('/agreement/change'),
    // What all write is about a proposal or a meeting: here of nothing that is there.
    stop('/text/:is/:id', `/text/minutes/${movement}`),
    stop('/text/:is/:id/change', `/text/minutes/${movement}/change`),
    stop('/reach'),
    stop('/news'),
    stop('/link'),
    stop('/books'),
    stop('/profile'),
    stop('/profile/seen'),
    stop('/send'),
    stop('/export'),
    stop('/about'),
    stop('/how-it-works'),
    stop('/pay'),
    stop('/pay', `/pay?to=${member}`),
    stop('/ask'),
    stop('/ask', `/ask?to=${member}`),
    stop('/sell'),
    stop('/scan'),
    stop('/asks'),
    stop('/asks', '/asks?show=mine'),
    stop('/asks/:id', `/asks/${asked}`),
    stop('/statement'),
    stop('/asks/:id', `/asks/${mine}`),
    stop('/movement/:id', `/movement/${movement}`),
    stop('/move'),
    stop('/paper'),
    stop('/paper/print/:what', '/paper/print/cards'),
    stop('/paper/scan'),
    // Not after the other, whose heading it would only change.
    stop('/paper/print/:what', '/paper/print/stall'),
    stop('/paper/enter'),
    stop('/market'),
    stop('/market/new', '/market/new?side=need'),
    ...['where', 'return', 'check'].map((step) => stop('/market/new', `/market/new?side=offer&step=${step}`)),
    stop('/market/:id', `/market/${listing}`),
    stop('/market/:id', `/market/${movement}`),
    stop('/market/:id/change', `/market/${listing}/change`),
    stop('/market/print'),
    stop('/market/interests'),
    stop('/market/kinds'),
    // Deals that are under way are walked through in `deal.test.ts`: they take two phones.
    stop('/deals'),
    stop('/deals/:id', `/deals/${movement}`),
    stop('/deals/with/:account', `/deals/with/${member}`),
    // As with deals: helps that are under way stand in `aid.test.ts`.
    stop('/helping'),
    stop('/helping/:id', `/helping/${movement}`),
    stop('/helping/ask/:listing', `/helping/ask/${listing}`),
    // What comes of a vote stands in `deciding.test.ts`: it takes several phones.
    stop('/decide'),
    stop('/decide/new'),
    stop('/decide/new', '/decide/new?rule=inviting'),
    stop('/decide/:id', `/decide/${decision}`),
    stop('/decide/:id/change', `/decide/${decision}/change`),
    stop('/decide/:id/open', `/decide/${decision}/open`),
    stop('/ballot/:id', `/ballot/${ballot}`),
    stop('/marks'),
    stop('/marks/criteria'),
    stop('/meetings'),
    stop('/meetings/new'),
    stop('/meetings/:id', `/meetings/${movement}`),
    stop('/talk/:id', `/talk/${listing}`),
    // A case that is heard stands in `moderation.test.ts`: it takes several phones.
    stop('/cases'),
    stop('/cases/:id', `/cases/${movement}`),
    stop('/report/:is/:id', `/report/member/${member}`),
    stop('/report/:is/:id', `/report/entry/${listing}`),
    stop('/moderators'),
    // One before the board and one after it: the second would only change the first one's heading.
    stop('/points/:id', `/points/${decision}`),
    stop('/points'),
    stop('/points/:id', `/points/${movement}`),
    stop('/people/:member/trust', `/people/${member}/trust`),
    stop('/people/:member/limit', `/people/${member}/limit?way=cut`),
    stop('/people/:member/merge', `/people/${member}/merge`),
    stop('/rules'),
    stop('/rules/:key', '/rules/inviting'),
    stop('/rules/:key', '/rules/cover'),
    stop('/rules/:key', '/rules/agreement'),
    stop('/coordinators'),
    stop('/proposals'),
    stop('/proposals/:id', `/proposals/${movement}`),
    stop('/ballot/:id/outcome', `/ballot/${movement}/outcome`),
    stop('/agreements'),
    stop('/trusting'),
    stop('/lost-invitations'),
    stop('/door'),
    stop('/door/:ask', `/door/${movement}`),
    stop('/closing'),
    stop('/closing/choose'),
    stop('/kept'),
    stop('/kept/open'),
    stop('/my-code'),
    stop('/helpers'),
    stop('/guardians'),
    stop('/come-back'),
    stop('/vouch'),
    stop('/vouch/:code', '/vouch/no-code'),
    stop('/new-phones'),
    stop('/leave'),
    stop('/ended'),
    // About nothing that is there: an old link may lead to it.
    stop('/forks/:device', `/forks/${movement}`),
    stop('/lost-phones/:device', `/lost-phones/${movement}`),
    stop('/devices/:device', `/devices/${movement}`),
    stop('/advances/:id', `/advances/${movement}`),
    ...[
      '',
      '/name',
      '/write',
      '/hand-over',
      '/lost',
      '/owner',
      '/limit',
      '/pin',
      '/written',
      '/ask-pay',
      '/ask-keepers',
    ].map((page) => stop(`/kept/:account${page}`, `/kept/${movement}${page}`)),
  ];
}

/** Screens that the demo has no use for: nobody is invited to it, and nothing in it is worth a recovery card. */
export function stopsOfFounder(phone: Phone): Stop[] {
  const group = groupOf(phone);
  const stop = (pattern: string): Stop => ({
    pattern: inGroup(pattern),
    address: `/g/${group}${pattern === '/' ? '' : pattern}`,
  });
  return ['/', '/for-me', '/invite', '/door', '/recovery', '/devices'].map(stop);
}

/** Screens outside any group. */
export const stopsOfPhone: readonly Stop[] = [
  ...['/', '/found', '/join', '/find', '/my-asks', '/open', '/lock', '/persons', '/settings'].map((pattern) => ({
    pattern,
    address: pattern,
  })),
  { pattern: '/door/:code', address: '/door/no-code' },
  { pattern: '/back/:code', address: '/back/no-code' },
];
