/** A member's commands and a screen's questions, by the names under which modules offer them. */
import type { EntryId, GroupId } from '../../core/ids.ts';
import type { Command, Query, Refusal } from '../../core/module.ts';
import { bytesToHex } from '../../lib/bytes.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { CommandName, Commands, QueryArgs, QueryName, QueryView } from '../api.ts';
import type { Groups } from './groups.ts';

export class Acting {
  readonly #groups: Groups;

  constructor(groups: Groups) {
    this.#groups = groups;
  }

  async #offered(name: string, as: 'commands' | 'queries'): Promise<unknown> {
    const [module, part] = name.split('.') as [string, string];
    const services = await this.#groups.ports.services();
    const found = services.find((each) => each.name === module)?.[as][part];
    if (found === undefined) throw new Error(`no module offers ${name}`);
    return found;
  }

  async command<N extends CommandName>(name: N): Promise<Command<Commands[N]>> {
    return (await this.#offered(name, 'commands')) as Command<Commands[N]>;
  }

  async act<N extends CommandName>(
    group: GroupId,
    name: N,
    args: Commands[N],
  ): Promise<Result<readonly EntryId[], Refusal>> {
    const command = await this.command(name);
    const open = this.#groups.get(group);
    return open.propose(open.me, (context) => command(args, context));
  }

  async hold<N extends CommandName>(group: GroupId, name: N, args: Commands[N]): Promise<Result<string, Refusal>> {
    const command = await this.command(name);
    const open = this.#groups.get(group);
    const { phone, identity, clock } = this.#groups.ports;
    const foreseen = command(args, open.context());
    if (!foreseen.ok) return foreseen;
    const id = bytesToHex(identity.randomBytes(16));
    await phone.hold({ id, group, command: name, args, heldAt: clock.now() });
    await this.#heldChanged(group);
    return ok(id);
  }

  async confirmHeld(group: GroupId, id: string): Promise<Result<readonly EntryId[], Refusal>> {
    const open = this.#groups.get(group);
    const held = open.held.find((each) => each.id === id);
    if (held === undefined) return err({ code: 'already-done' });
    const command = await this.command(held.command as CommandName);
    const done = await open.propose(open.me, (context) => command(held.args as never, context), id);
    await this.#heldChanged(group);
    return done;
  }

  async discardHeld(group: GroupId, id: string): Promise<void> {
    await this.#groups.ports.phone.discardHeld(id);
    await this.#heldChanged(group);
  }

  async #heldChanged(group: GroupId): Promise<void> {
    await this.#groups.get(group).refreshHeld();
    this.#groups.ports.tabs.tell({ is: 'changed', group });
  }

  async ask<N extends QueryName>(group: GroupId, name: N, args: QueryArgs<N>): Promise<QueryView<N>> {
    const query = (await this.#offered(name, 'queries')) as Query<QueryArgs<N>, QueryView<N>>;
    // Whoever asked is about to go with the group: there is nothing to say, and nothing has gone wrong.
    if (this.#groups.wasErased(group)) return new Promise(() => undefined);
    const open = this.#groups.get(group);
    await open.wordsRead;
    return query(args, open.context());
  }
}
