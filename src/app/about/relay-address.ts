/**
 * A relay's address as a person has it: from a terminal, a poster or a browser's own line, so an address of the app counts as
 * that of the relay that hands it out. Bare numbers are a machine in the same network. `null`: none of these.
 */
export function relayAddress(text: string): string | null {
  const typed = text.trim();
  const address = /^\d{1,3}(\.\d{1,3}){3}(:\d+)?$/.test(typed) ? `ws://${typed}` : typed.replace(/^http/i, 'ws');
  if (!/^wss?:\/\//i.test(address) || !URL.canParse(address)) return null;
  // Without what stands behind the machine's name: phones add the path that relays listen on.
  const { protocol, host } = new URL(address);
  return host === '' ? null : `${protocol}//${host}`;
}
