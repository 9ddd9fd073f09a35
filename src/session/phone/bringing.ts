/** The books of another system are taken in: signed in one go, kept in one transaction, and the accounts named. */
import { accountOfEntry } from '../../core/ids.ts';
import type { Command, Refusal } from '../../core/module.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { Commands } from '../api.ts';
import type { GoOn } from '../group/books-ports.ts';
import type { OpenGroup } from '../group/open-group.ts';
import { tellAccounts } from '../group/telling.ts';
import type { LocalGroup } from '../ports/phone-store.ts';
import type { PhonePorts } from './ports.ts';

type TakeArgs = Commands['bring.take'];
type Naming = NonNullable<LocalGroup['naming']>;

export async function bringBooks(
  ports: PhonePorts,
  open: OpenGroup,
  take: Command<TakeArgs>,
  args: TakeArgs,
  goOn: (signed: number, of: number) => Promise<boolean>,
): Promise<Result<null, Refusal>> {
  const names = args.accounts.filter(({ there }) => there === null).map(({ name }) => name);
  let naming: Naming = [];
  const askAndNote: GoOn = async (signed, of) => {
    if (!(await goOn(signed.length, of))) return false;
    if (signed.length < of) return true;
    // Written down before the books are: whatever stops the app in between, the names are given when it is opened again.
    naming = signed
      .filter(({ kind }) => kind === 'account.open')
      .map(({ id }, at) => ({ account: accountOfEntry(id), name: names[at] ?? '' }));
    await open.changeLocal((local) => ({ ...local, naming }));
    return true;
  };
  const taken = await open.propose(open.me, (context) => take(args, context), null, askAndNote);
  if (!taken.ok) return taken;
  await giveNames(ports, open, naming);
  return ok(null);
}

/** Accounts that never came into the books are passed over, and so is what a new import notes in their place. */
export async function giveNames(ports: PhonePorts, open: OpenGroup, naming: Naming = []): Promise<void> {
  const { entrusted } = open.books.state.accounts;
  const known = naming.filter(({ account }) => entrusted.has(account));
  if (known.length === 0) return;
  const profiles = known.map(({ account, name }) => ({ account, profile: { name, photo: null } }));
  const told = await tellAccounts(ports.identity, open, profiles);
  if (told.ok) await open.changeLocal((local) => ({ ...local, naming: [] }));
  ports.tabs.tell({ is: 'changed', group: open.group });
}
