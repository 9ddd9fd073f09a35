/** The part of the service worker that answers a tap on one of the phone's messages: it leads to what the message was about. */
type Tap = Event & {
  readonly notification: Notification;
  waitUntil(done: Promise<unknown>): void;
};
type AppWindow = { focus(): Promise<unknown>; navigate(url: string): Promise<unknown> };
type Clients = {
  matchAll(options: { readonly type: 'window' }): Promise<readonly AppWindow[]>;
  openWindow(url: string): Promise<unknown>;
};

addEventListener('notificationclick', (event) => {
  const tap = event as Tap;
  tap.notification.close();
  tap.waitUntil(open(`/#${String(tap.notification.data)}`));
});

/** In the window that is there: the message was its own. */
async function open(url: string): Promise<void> {
  const { clients } = globalThis as unknown as { readonly clients: Clients };
  const [window] = await clients.matchAll({ type: 'window' });
  if (window === undefined) await clients.openWindow(url);
  else {
    await window.focus();
    await window.navigate(url);
  }
}
