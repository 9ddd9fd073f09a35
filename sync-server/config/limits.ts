/**
 * Every limit an operator may set: its name in the environment, its value when nothing is said, and its range.
 * The table in docs/operating-a-relay.md says the same in words; a test holds the two together.
 */
const kib = 1024;
const mib = 1024 * kib;
const gib = 1024 * mib;

export const limitTable = {
  chunkBytesMax: { variable: 'MINGA_CHUNK_BYTES_MAX', standard: 256 * kib, min: kib, max: mib },
  appendBytesMax: { variable: 'MINGA_APPEND_BYTES_MAX', standard: mib, min: kib, max: 16 * mib },
  slotBytesMax: { variable: 'MINGA_SLOT_BYTES_MAX', standard: 64 * kib, min: kib, max: mib },
  liveBytesMax: { variable: 'MINGA_LIVE_BYTES_MAX', standard: 16 * kib, min: kib, max: mib },

  channelBytesMax: { variable: 'MINGA_CHANNEL_BYTES_MAX', standard: 128 * mib, min: kib, max: 1024 * gib },
  channelSlotsMax: { variable: 'MINGA_CHANNEL_SLOTS_MAX', standard: 4096, min: 1, max: 1_000_000 },
  storeBytesMax: { variable: 'MINGA_STORE_BYTES_MAX', standard: 8 * gib, min: kib, max: 1024 * gib },
  newChannelsPerDay: { variable: 'MINGA_NEW_CHANNELS_PER_DAY', standard: 200, min: 1, max: 1_000_000 },

  socketsMax: { variable: 'MINGA_SOCKETS_MAX', standard: 2000, min: 1, max: 100_000 },
  socketsPerAddressMax: { variable: 'MINGA_SOCKETS_PER_ADDRESS_MAX', standard: 256, min: 1, max: 100_000 },
  channelsPerSocketMax: { variable: 'MINGA_CHANNELS_PER_SOCKET_MAX', standard: 128, min: 1, max: 10_000 },

  requestsPerSecond: { variable: 'MINGA_REQUESTS_PER_SECOND', standard: 100, min: 1, max: 100_000 },
  requestsBurst: { variable: 'MINGA_REQUESTS_BURST', standard: 1000, min: 1, max: 1_000_000 },
  inBytesPerSecond: { variable: 'MINGA_IN_BYTES_PER_SECOND', standard: mib, min: kib, max: gib },
  inBytesBurst: { variable: 'MINGA_IN_BYTES_BURST', standard: 32 * mib, min: kib, max: 16 * gib },
  outBytesPerSecond: { variable: 'MINGA_OUT_BYTES_PER_SECOND', standard: 4 * mib, min: kib, max: 16 * gib },
  outBytesBurst: { variable: 'MINGA_OUT_BYTES_BURST', standard: 128 * mib, min: kib, max: 64 * gib },
  channelBytesPerSecond: { variable: 'MINGA_CHANNEL_BYTES_PER_SECOND', standard: 512 * kib, min: kib, max: gib },
  channelBytesBurst: { variable: 'MINGA_CHANNEL_BYTES_BURST', standard: 16 * mib, min: kib, max: 16 * gib },

  doorsMax: { variable: 'MINGA_DOORS_MAX', standard: 500, min: 0, max: 100_000 },
  doorCardBytesMax: { variable: 'MINGA_DOOR_CARD_BYTES_MAX', standard: 4 * kib, min: kib, max: 64 * kib },
  doorAsksMax: { variable: 'MINGA_DOOR_ASKS_MAX', standard: 100, min: 1, max: 10_000 },
  asksMax: { variable: 'MINGA_ASKS_MAX', standard: 10_000, min: 1, max: 1_000_000 },
  askBytesMax: { variable: 'MINGA_ASK_BYTES_MAX', standard: 4 * kib, min: kib, max: 64 * kib },
  knocksPerDay: { variable: 'MINGA_KNOCKS_PER_DAY', standard: 40, min: 1, max: 1_000_000 },

  socketBufferBytesMax: { variable: 'MINGA_SOCKET_BUFFER_BYTES_MAX', standard: 4 * mib, min: kib, max: gib },
  silenceSecondsMax: { variable: 'MINGA_SILENCE_SECONDS_MAX', standard: 150, min: 10, max: 86_400 },
} as const;

export type Limits = { readonly [Name in keyof typeof limitTable]: number };

export const standardLimits = Object.fromEntries(
  Object.entries(limitTable).map(([name, { standard }]) => [name, standard]),
) as Limits;
