/**
 * Every door, and how many mutations it is given in one run. A number keeps its input for as long as seeds, mutations and
 * the door's own inputs stay as they are, so raising a count only adds inputs.
 */
export const mutationsOf = {
  'relay: a request': 16_000,
  'phone: a reply': 8_000,
  'phone: a reply while a connection begins': 3_000,
  'phone: a chunk': 1_200,
  'phone: a batch inside a chunk': 1_500,
  'phone: a slot': 2_500,
  'phone: a live message': 2_000,
  'file: a bundle, to a member': 500,
  'file: a bundle, to a stranger': 500,
  'file: a batch in a bundle': 1_000,
  'file: under a passphrase': 600,
  'file: what a passphrase locked': 400,
  'file: a receipt': 3_000,
  'file: entries in a receipt': 1_500,
  'link: its text': 40_000,
  'link: its parts, checked anew': 15_000,
  'link: a sealed mailbox': 1_000,
  'link: a mailbox’s locked box': 1_000,
  'link: a mailbox’s content': 700,
  'link: the mailbox for a further phone': 400,
  'link: part of a beginning': 3_000,
  'entry: its bytes': 15_000,
  'entry: a forgery': 2_000,
  'entry: signed anew': 6_000,
  'entry: its payload, signed anew': 7_000,
  'statement: a have': 1_500,
  'statement: a profile': 1_500,
  'document change: before Automerge': 30_000,
  'document change: in the room': 1_000,
  'disk: a row': 300,
  'disk: a feed document': 600,
  'disk: a short body': 30_000,
} as const;

export type DoorName = keyof typeof mutationsOf;
