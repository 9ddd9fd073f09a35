/** A device that had so many changes quarantined by Automerge is not tried again: each costs a new room. */
export const patience = 8;
