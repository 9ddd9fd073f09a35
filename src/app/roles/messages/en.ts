export const en = {
  title: 'Who does what',
  everybody: 'Everybody pays, asks and has one voice. These members do something more for all of us.',
  you: 'You',
  noTerm: 'No end date',
  until: 'Until {date}',
  helpOne: 'Here you see each task in the group, what it allows, and who has it until when.',
  helpTwo: 'Tap a name to see the member. The button below leads to where somebody is chosen.',
  helpThree: 'Share the tasks: with two for each, the group goes on when one is ill or loses a phone.',
} as const;
