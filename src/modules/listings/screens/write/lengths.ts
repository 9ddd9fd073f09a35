/** Letters, as browsers count them and as the commands do; what is longer is refused there. */
export const mostOf = {
  title: 80,
  words: 1000,
  other: 80,
  place: 60,
  photos: 3,
  photoBytes: 60_000,
  voiceSeconds: 20,
  voiceBytes: 60_000,
} as const;
