import { describe, expect, test } from 'vitest';
import { layerFault } from '../../scripts/lint/layers-rule.ts';

const forbidden: readonly (readonly [from: string, specifier: string])[] = [
  ['src/lib/bytes.ts', '../core/ids.ts'],
  ['src/wire/bundle.ts', '../core/ids.ts'],
  ['src/core/replay.ts', '../storage/journal.ts'],
  ['src/core/replay.ts', '../modules/core.ts'],
  ['src/core/replay.ts', 'react'],
  ['src/core/replay.ts', 'node:crypto'],
  ['src/core/replay.ts', '@noble/curves/ed25519.js'],
  ['src/modules/market/rules.ts', '../exchange/entries.ts'],
  ['src/modules/market/rules.ts', './screens/Offers.tsx'],
  ['src/modules/market/rules.ts', '../../session/session.ts'],
  ['src/modules/market/screens/Offers.tsx', '../../exchange/select.ts'],
  ['src/modules/market/screens/Offers.tsx', '../../../storage/journal.ts'],
  ['src/modules/market/screens/Offers.tsx', '../../../core/replay.ts'],
  ['src/modules/market/rules.ts', 'papaparse'],
  ['src/modules/bring/preview.ts', './csv/read-table.ts'],
  ['src/modules/listings/select.ts', 'minisearch'],
  ['src/modules/market/deals.ts', '../listings/search/indexes.ts'],
  ['src/modules/listings/search/indexes.ts', '../../../session/session.ts'],
  ['src/identity/signing.ts', '../storage/journal.ts'],
  ['src/replication/relay/link.ts', '../../identity/signing.ts'],
  ['src/storage/journal.ts', '../session/session.ts'],
  ['src/session/session.ts', '../storage/journal.ts'],
  ['src/session/session.ts', '../modules/exchange/module.ts'],
  ['src/view/client.ts', '../session/session.ts'],
  ['src/ui/Button.tsx', '../modules/core.ts'],
  ['src/i18n/translate.ts', '../ui/Button.tsx'],
  ['src/session/session.ts', '../app/main.tsx'],
  ['sync-server/main.ts', '../src/core/entry.ts'],
  ['scripts/audit.ts', '../src/app/main.tsx'],
  ['scripts/audit.ts', '../src/storage/journal.ts'],
  ['src/core/replay.ts', '../../tests/cast.ts'],
  ['src/replication/catch-up/catch-up.ts', '@automerge/automerge'],
  ['scripts/simulate/world/network.ts', '../../../src/replication/feeds/plan.ts'],
  ['scripts/simulate/auditor/rules.ts', '../../../src/core/entry.ts'],
  ['scripts/simulate/auditor/rules.ts', '../world/phone.ts'],
];

const allowed: readonly (readonly [from: string, specifier: string])[] = [
  ['src/core/replay.ts', '../lib/result.ts'],
  ['src/core/hash.ts', '@noble/hashes/sha2.js'],
  ['src/wire/cbor.ts', 'cborg'],
  ['src/modules/core.ts', './market/module.ts'],
  ['src/modules/market/rules.ts', './entries.ts'],
  ['src/modules/market/rules.ts', '../../core/accounts/module.ts'],
  ['src/modules/market/screens/Offers.tsx', '../select.ts'],
  ['src/modules/market/screens/Offers.tsx', '../messages/en.ts'],
  ['src/modules/market/screens/Offers.tsx', '../../../ui/Button.tsx'],
  ['src/modules/bring/csv/read-table.ts', 'papaparse'],
  ['src/modules/bring/csv/read-table.ts', '../table.ts'],
  ['src/modules/listings/search/listing-index.ts', 'minisearch'],
  ['src/modules/listings/search/indexes.ts', '../records.ts'],
  ['src/modules/listings/select.ts', './search/indexes.ts'],
  ['src/modules/bring/screens/ChooseFile.tsx', '../csv/read-table.ts'],
  ['src/modules/screens.ts', './market/screens/Offers.tsx'],
  ['src/app/boot.ts', '../storage/journal.ts'],
  ['sync-server/main.ts', '../src/wire/relay.ts'],
  ['sync-server/main.ts', 'node:http'],
  ['scripts/audit.ts', '../src/identity/verifying.ts'],
  ['scripts/simulate/world/network.ts', '../../../src/replication/catch-up/catch-up.ts'],
  ['scripts/simulate/checks/agreement.ts', '../auditor/audit.ts'],
  ['src/replication/catch-up/live-catch-up.ts', './catch-up.ts'],
  ['tests/core/replay.test.ts', '../../src/app/boot.ts'],
];

const typesOnly: readonly (readonly [from: string, specifier: string])[] = [
  ['src/session/session.ts', '../storage/journal.ts'],
  ['src/view/client.ts', '../session/session.ts'],
  ['src/view/client.ts', '../core/ids.ts'],
  ['src/modules/market/screens/Offers.tsx', '../../../core/ids.ts'],
];

describe('the table of who may import whom', () => {
  test.each(forbidden)('%s may not import %s', (from, specifier) => {
    expect(layerFault(from, specifier, false)).toMatch(/may/);
  });

  test.each(allowed)('%s may import %s', (from, specifier) => {
    expect(layerFault(from, specifier, false)).toBeUndefined();
  });

  test.each(typesOnly)('%s may know the types of %s, and nothing else of it', (from, specifier) => {
    expect(layerFault(from, specifier, true)).toBeUndefined();
    expect(layerFault(from, specifier, false)).toMatch(/only types of/);
  });
});
