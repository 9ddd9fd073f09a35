/**
 * Messages of the phone itself, while the app lies open behind others. They are shown to whoever asked for them, and never asked
 * about unasked; a closed app can show none, for there is no server that would wake it. A phone that knows no such messages is
 * offered none.
 */
import { useEffect, useState } from 'react';
import { minga } from '../../../../view/worker-client.ts';

const setting = 'notifications';

/** *barred*: the browser's own settings say no. */
type Notifying = 'none' | 'barred' | 'off' | 'on';

async function notifyingNow(): Promise<Notifying> {
  if (!('Notification' in globalThis && 'serviceWorker' in navigator)) return 'none';
  if (Notification.permission === 'denied') return 'barred';
  return Notification.permission === 'granted' && (await minga().setting(setting)) === true ? 'on' : 'off';
}

export type Message = {
  readonly title: string;
  readonly body: string;
  /** What has the same one is shown once, by whichever tab comes first. */
  readonly tag: string;
  /** Where a tap leads: an address of the app, as after its number sign. */
  readonly path: string;
};

/** Only to whoever does not look at the app just now. */
export async function notify({ title, body, tag, path }: Message): Promise<void> {
  if (document.visibilityState === 'visible' || (await notifyingNow()) !== 'on') return;
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.showNotification(title, { body, tag, icon: 'icon-192.png', data: path });
}

/** `null` until it is known. */
export function useNotifying(): { readonly is: Notifying | null; readonly choose: (on: boolean) => Promise<void> } {
  const [is, setIs] = useState<Notifying | null>(null);
  useEffect(() => void notifyingNow().then(setIs), []);
  const choose = async (on: boolean): Promise<void> => {
    if (on) await Notification.requestPermission();
    await minga().putSetting(setting, on);
    setIs(await notifyingNow());
  };
  return { is, choose };
}
