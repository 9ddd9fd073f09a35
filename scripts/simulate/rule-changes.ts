/** Ways in which a rule can be missing from a module. What core does outside of kinds is reached by what the kinds do. */
import { recountDevice } from '../../src/core/accounts/counting.ts';
import { deviceOfCustody } from '../../src/core/accounts/custody/state.ts';
import { rightKey } from '../../src/core/chain.ts';
import { bytesToId, type EntryId } from '../../src/core/ids.ts';
import type { AnyKind } from '../../src/core/kind.ts';
import type { Draft, Module } from '../../src/core/module.ts';

export type Change = (module: Module) => Module;

const withKinds = (module: Module, change: (kind: AnyKind, name: string) => AnyKind): Module => ({
  ...module,
  kinds: Object.fromEntries(Object.entries(module.kinds).map(([name, kind]) => [name, change(kind, name)])),
});

/** This kind is no longer refused for this reason. */
export const unjudged =
  (kind: string, code: string): Change =>
  (module) =>
    withKinds(module, (each, name) => {
      const judge: AnyKind['judge'] = (payload, at) => {
        const broken = each.judge(payload, at);
        return broken === code ? null : broken;
      };
      return name === kind ? { ...each, judge } : each;
    });

/** The signatures inside this kind are no longer asked for. */
export const unproven =
  (kind: string): Change =>
  (module) =>
    withKinds(module, (each, name) => (name === kind ? { ...each, proofs: () => [] } : each));

/** No phone does this by itself. */
export const undone =
  (kind: string): Change =>
  (module) => {
    const { duties } = module;
    const withoutIt = (drafts: readonly Draft[]): Draft[] => drafts.filter((draft) => draft.kind !== kind);
    return duties === undefined ? module : { ...module, duties: (context) => withoutIt(duties(context)) };
  };

/** What a forked device paid is covered without end. */
export const neverVoid: Change = (module) =>
  withKinds(module, (each) => ({
    ...each,
    onGroup: (payload, at) => {
      each.onGroup?.(payload, at);
      for (const [device, fork] of at.state.log.forks) {
        at.state.log.forks.set(device, {
          ...fork,
          cover: new Map([...fork.cover.keys()].map((unit) => [unit, 2 ** 40])),
        });
        recountDevice(at.state, device);
      }
    },
  }));

/** An account in custody pays for whatever its keeper's phone signs in two histories. */
export const chargedWithoutEnd: Change = (module) =>
  withKinds(module, (each) => ({
    ...each,
    onGroup: (payload, at) => {
      each.onGroup?.(payload, at);
      const { log, accounts, membership } = at.state;
      const units = membership.founding?.units ?? [];
      const keys = [...accounts.entrusted.keys()].flatMap((account) => units.map(({ id }) => rightKey(account, id)));
      for (const [device, fork] of log.forks) {
        log.forks.set(device, { ...fork, pots: new Map(keys.map((key) => [key, 2 ** 40])) });
        recountDevice(at.state, device);
      }
    },
  }));

/** A pay is refused for what was heard of its payer in the meantime. */
export const judgedByNews: Change = (module) =>
  withKinds(module, (each, name) => ({
    ...each,
    judge: (payload, at) =>
      each.judge(payload, at) ??
      (name === 'pay' && at.state.log.forks.has(at.entry.device) ? 'not-your-account' : null),
  }));

/** It is said, and nobody minds. */
export const unheeded =
  (kind: string): Change =>
  (module) =>
    withKinds(module, (each, name) => {
      const { onGroup: _, ...rest } = each;
      return name === kind ? rest : each;
    });

/** What was moved from beyond a fork is spent like any other right. */
export const uncoveredMoves: Change = (module) =>
  withKinds(module, (each) => ({
    ...each,
    onGroup: (payload, at) => {
      each.onGroup?.(payload, at);
      if (at.state.accounts.passages.splice(0).length > 0) recountDevice(at.state, at.entry.device);
    },
  }));

/** Nobody declines for a phone that another one has inherited from. */
export const undoneForLost: Change = (module) => {
  const { duties } = module;
  if (duties === undefined) return module;
  return {
    ...module,
    duties: (context) =>
      duties(context).filter(({ kind, payload }) => {
        const ref = bytesToId<EntryId>(payload['ref']);
        const transfer = ref === null ? undefined : context.state.accounts.transfers.get(ref);
        return kind !== 'decline' || transfer?.toDevice === context.self.device;
      }),
  };
};

/** A lost phone ends only where a closing says so that still stands. */
export const endlessTakeovers: Change = (module) =>
  withKinds(module, (each) => ({
    ...each,
    onGroup: (payload, at) => {
      each.onGroup?.(payload, at);
      const lost = [...at.state.closing.takeovers.keys()];
      at.state.closing.takeovers.clear();
      for (const ended of lost) recountDevice(at.state, deviceOfCustody(ended));
    },
  }));
