/** Letters, as browsers count them and as the commands do; what is longer is refused there. */
export const mostOf = { words: 280, other: 80, when: 80 } as const;
