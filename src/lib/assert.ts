/** Stops at a bug of ours. Never call it on what another phone sent: that is a `Result`. */
export function assert(condition: unknown, invariant: string): asserts condition {
  if (!condition) throw new Error(`invariant broken: ${invariant}`);
}

/** Lets the compiler prove that a switch names every case. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${String(value)}`);
}
