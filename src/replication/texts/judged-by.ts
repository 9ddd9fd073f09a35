/** Says which Automerge and which of our own rules judge a change. Other versions judge anew. */
export const judgedBy = 'automerge 3.5.0, rules 2';
