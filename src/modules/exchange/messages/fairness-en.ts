/** What somebody gave and received, told to them alone. */
export const fairness = {
  fairTitle: 'What I gave and received',
  fairSums: 'You gave {gave} and received {received}.',
  fairNone: 'Nothing was paid in the last six months.',
  fairGaveMore:
    'That is more than twice as much given as received. You may well ask for something: others are glad to give back, and it brings their giving on.',
  fairReceivedMore:
    'That is more than twice as much received as given. Somebody has to receive, or nobody could give. What could you offer? Look at what others need just now.',
  fairNew: 'You are new here. Nobody expects it to be even yet.',
  fairCounted: 'How it is counted',
  fairHow:
    'Counted are payments of the last six months: given is what others paid you for, received is what you paid for. Presents and help for nothing are not counted.',
  fairWho: 'This is shown to you alone. Nothing follows from it, and nobody is told.',
} as const satisfies Record<string, string>;
