/** Starts the relay: `node sync-server/main.ts`. Settings come from the environment (docs/operating-a-relay.md). */
import { configFrom } from './config/config.ts';
import { startRelay } from './start-relay.ts';

const config = configFrom(process.env);
if (!config.ok) {
  for (const fault of config.error) process.stderr.write(`${fault}\n`);
  process.exit(1);
}

try {
  const relay = await startRelay(config.value);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void relay.stop().then(() => process.exit(0)));
} catch (reason) {
  process.stderr.write(`The relay could not start: ${reason instanceof Error ? reason.message : String(reason)}\n`);
  process.exit(1);
}
