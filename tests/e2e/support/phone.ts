/** One person's phone: a browser context of its own, with storage, service worker and network of its own. */
import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { frameMessages } from '../../../src/app/frame/messages/catalog.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { type Aerial, raiseAerial } from './aerial.ts';
import { openFolder } from './chromium.ts';
import type { Network } from './networks.ts';
import type { Stage } from './stage.ts';
import { type Words, wordsOf } from './words.ts';

/** A small cheap Android phone. */
const screenSize = { width: 360, height: 640 };
/** A tired machine with several phones on it; whoever waits longer has found a fault. */
const patienceMs = 40_000;

const causeSign = 'broken because of';
const faultSigns = ['Content Security Policy', causeSign];

export type PhoneChoices = {
  readonly locale?: Locale;
  /** Another kind of browser. It gets no service worker, so that its requests can be changed. */
  readonly older?: (context: BrowserContext) => Promise<void>;
  /** Where all its storage lies, for who copies it while the phone is off. */
  readonly folder?: string;
  /** Its browser has no aerial and sees for itself in which network an address lies. It can not be cut off. */
  readonly direct?: boolean;
  /** The network that its browser was started in, if it has one of its own. */
  readonly within?: Network | undefined;
};

type PhoneParts = Pick<Phone, 'context' | 'aerial' | 'words' | 'page' | 'faults' | 'messages'>;

export class Phone {
  readonly context: BrowserContext;
  readonly aerial: Aerial;
  readonly words: Words;
  /** The tab its person looks at. */
  page: Page;
  /** What broke in its pages, or was forbidden by the content security policy. */
  readonly faults: string[];
  /** What went to relays and came from them, message by message, as it was before the socket masked it. */
  readonly messages: Buffer[];

  constructor(parts: PhoneParts) {
    this.context = parts.context;
    this.aerial = parts.aerial;
    this.words = parts.words;
    this.page = parts.page;
    this.faults = parts.faults;
    this.messages = parts.messages;
    this.#listen(parts.page);
  }

  #listen(page: Page): void {
    // Said at once: a story that waits for what a broken page never shows ends without asking for its faults.
    const broke = (fault: string): void => {
      this.faults.push(fault);
      process.stderr.write(`broken in a page: ${fault}\n`);
    };
    page.on('pageerror', (error) => broke(String(error)));
    page.on('console', (message) => {
      if (faultSigns.some((sign) => message.text().includes(sign))) broke(message.text());
    });
    page.on('websocket', (socket) => {
      socket.on('framesent', ({ payload }) => this.messages.push(Buffer.from(payload)));
      socket.on('framereceived', ({ payload }) => this.messages.push(Buffer.from(payload)));
    });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  link(name: string): Locator {
    return this.page.getByRole('link', { name, exact: true });
  }

  /** A row that leads somewhere, by its title, whatever is said below it. */
  row(title: string): Locator {
    return this.page.getByRole('link').filter({ has: this.page.getByText(title, { exact: true }) });
  }

  /** A labelled output: the balance, a fingerprint. */
  output(name: string): Locator {
    return this.page.getByRole('status', { name, exact: true });
  }

  /** Goes to one of the four places of the bottom bar. */
  async goTo(place: 'home' | 'forMe' | 'people' | 'more'): Promise<void> {
    const { say } = this.words;
    const bar = this.page.getByRole('navigation', { name: say(frameMessages, 'places') });
    await bar.getByRole('link', { name: say(frameMessages, place) }).click();
  }

  /** Goes to a screen of the group by its address, as a link in it would: '/books'. */
  async openScreen(path: string): Promise<void> {
    await this.page.evaluate((to) => {
      location.hash = `/g/${location.hash.split(/[/?]/)[2]}${to}`;
    }, path);
  }

  /** Another tab of the same browser, at the same place. It ends with the phone. */
  async openTab(): Promise<Phone> {
    const tab = new Phone({ ...this, page: await this.context.newPage() });
    await tab.page.goto(this.page.url());
    return tab;
  }

  /** Its person looks at this tab. Browsers slow down those that nobody sees. */
  async show(): Promise<void> {
    await this.page.bringToFront();
  }

  /**
   * No network at all: what was open is broken, nothing new gets out, and the browser knows. In this order: a Chromium that
   * is told first reads no more from open sockets on which something just arrives, and does not see that they break.
   */
  async goOffline(): Promise<void> {
    this.aerial.cut();
    await this.loseNetwork();
  }

  async goOnline(): Promise<void> {
    this.aerial.mend();
    await this.findNetwork();
  }

  /** The browser says that it has no network. Sockets stay open, as they do on a phone that was carried out of reach. */
  async loseNetwork(): Promise<void> {
    await this.context.setOffline(true);
  }

  async findNetwork(): Promise<void> {
    await this.context.setOffline(false);
  }

  /** Puts the app away. What it was doing stops where it was. */
  async closeApp(): Promise<void> {
    await this.page.close();
  }

  /** Takes it out again at the page where it was. */
  async openApp(at: string = this.page.url()): Promise<void> {
    this.page = await this.context.newPage();
    this.#listen(this.page);
    await this.page.goto(at);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  /** Ends the phone. Whatever broke in its pages makes the test fail here. */
  async end(): Promise<void> {
    await this.context.close();
    if (this.faults.length > 0) throw new Error(`broken in the page: ${this.faults.join('\n')}`);
  }
}

/** A new phone with the app open at its first page, and everything it needs without a network kept on it where it may lose that. */
export async function takePhone(stage: Stage, choices: PhoneChoices = {}): Promise<Phone> {
  const phone = await switchOn(stage, choices);
  await phone.page.goto(stage.relay.url);
  // Seven megabytes into its cache, while another journey keeps both cores busy.
  const ready = phone.page.getByText(phone.words.say(frameMessages, 'offlineReady'));
  if (laysAppBy(stage, choices)) await ready.waitFor({ timeout: 120_000 });
  return phone;
}

/** A phone with no network whose storage came from somewhere: the app opens at that address from what lies there. */
export async function restorePhone(stage: Stage, folder: string, at: string): Promise<Phone> {
  const phone = await switchOn(stage, { folder });
  await phone.goOffline();
  await phone.page.goto(at);
  return phone;
}

const laysAppBy = (stage: Stage, { older }: PhoneChoices): boolean => older === undefined && stage.always !== 'online';

async function switchOn(stage: Stage, choices: PhoneChoices): Promise<Phone> {
  const { locale = 'en', older, folder, direct = false, within } = choices;
  const aerial = await raiseAerial(within?.machine);
  const options: BrowserContextOptions = {
    viewport: screenSize,
    locale,
    ...(!direct && { proxy: { server: aerial.address, bypass: '<-loopback>' } }),
    // A third of what its pages cost is drawing what moves.
    reducedMotion: 'reduce',
    serviceWorkers: laysAppBy(stage, choices) ? 'allow' : 'block',
  };
  const context = await (folder === undefined ? stage.browser.newContext(options) : openFolder(folder, options));
  context.setDefaultTimeout(patienceMs);
  context.once('close', () => aerial.close());
  await context.addInitScript(tellCauses, causeSign);
  await older?.(context);
  // A browser that was opened on a folder has a page already.
  const page = context.pages()[0] ?? (await context.newPage());
  return new Phone({ context, aerial, words: await wordsOf(locale), page, faults: [], messages: [] });
}

/** Runs in every page. React wraps what a screen threw, and no driver tells what is inside of an error. */
function tellCauses(sign: string): void {
  addEventListener('error', ({ error }) => {
    if (error?.cause !== undefined) console.error(sign, error.cause?.stack ?? String(error.cause));
  });
}
