/** What a campaign never shows, and why that is no gap. */
export const notSimulated = {
  kinds: {
    'document.change': 'words that people edit together; no money hangs on them, and tests/modules/texts has the rules',
    'office.countersign':
      'words about what was written down; no money hangs on them, and tests/modules/office has the rules',
    'office.object': 'the same',
    'door.open': 'where strangers ask to come in; nobody is a member by it, and tests/modules/door has the rules',
    'door.share': 'the same',
    'door.close': 'the same',
    'thread.say':
      'words that people say to one another; no money hangs on them, and tests/modules/threads has the rules',
    'thread.react': 'the same',
    'thread.unsay': 'the same',
    'meeting.hold': 'who met; no money hangs on it, and tests/core/meetings has the rules',
    'meeting.present': 'the same',
    'meeting.end': 'the same',
    'ballot.hands': 'votes of people in one place; tests/core/ballots/at-meetings.test.ts has the rules',
    'ballot.paper-sign': 'the same',
    'belonging.advance.ask': 'asks a coordinator for an advance; the books do not read it',
  },
  rejections: {
    'unknown-kind': 'is a verdict of its own',
    'not-encodable': 'is said before anything is signed; no entry carries it',
    'not-at-the-tip': 'is said before anything is signed; no entry carries it',
    'passed-from-it': 'no command drafts it; random histories do, and hold it (tests/properties)',
    'units-unsound': 'the id of a group commits to its units: with unsound ones nobody belongs to it',
  },
} as const satisfies Readonly<Record<'kinds' | 'rejections', Readonly<Record<string, string>>>>;
