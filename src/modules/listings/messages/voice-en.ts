/** What people say of what is on the list. */
export const voice = {
  voice: 'Say it',
  voiceHint: 'You can speak instead of writing, at most 20 seconds. Everybody in the group can listen.',
  record: 'Record what you say',
  recordAgain: 'Record again',
  removeVoice: 'Remove the recording',
  voiceStop: 'Stop',
  secondsLeft: '{count, plural, one {# second left} other {# seconds left}}',
  listen: 'Listen ({seconds} s)',
  listenAway: 'Listen ({seconds} s, {size} kB)',
  canListen: 'One can listen to it',
  voiceNoMicrophone:
    'This phone does not let the app hear you. Allow the microphone in your browser, or write what it is.',
  voiceSilent: 'Nothing was recorded. Try once more.',
  voiceUnreachable:
    'The recording is not on this phone, and no other can be asked now. Try again when there is a network.',
  voiceNotThere: 'The recording is still on its owner’s phone. Try again later.',
  voiceUnsound: 'This recording cannot be played here.',
} as const satisfies Record<string, string>;
