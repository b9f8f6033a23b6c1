/** Addresses of other systems that are told what happens. */
export const webhooks = {
  title: 'Webhooks',
  lead: 'Your other systems are told at once when something happens. Nothing is ever told about single employees.',
  none: {
    title: 'No address yet',
    explanation:
      'Add an address of your CRM or chat system: it is called with a small signed message whenever a customer answers or a wave is over.',
  },
  list: 'Addresses',
  columns: { url: 'Address', events: 'Is told', state: 'State' },
  states: { active: 'active', paused: 'paused' },
  events: {
    'answer.arrived': {
      label: 'A customer has answered',
      hint: 'Score, wave, unit and tier; neither name nor comment.',
    },
    'case.opened': { label: 'A case was opened', hint: 'Somebody is to be called, and until when.' },
    'wave.closed': { label: 'A wave was closed', hint: 'Of customers or of employees.' },
    'results.released': {
      label: 'Results of employees were released',
      hint: 'That they are there; the figures stand in the console only.',
    },
    'test.sent': { label: 'Test', hint: '' },
  },
  form: {
    address: 'Address',
    addressHint: 'Begins with https:// and can be reached from the internet.',
    events: 'What is it told?',
    add: { title: 'Add an address', action: 'Add' },
    save: 'Save',
  },
  shownOnce: {
    title: 'The secret of this address',
    explanation:
      'Copy it now: it is shown this once. With it your system checks that a message comes from us, by the signature in the header webhook-signature (Standard Webhooks).',
    rotated:
      'For a day everything is signed with the former secret as well, so that you can change over in peace.',
  },
  back: 'To the address',
  done: {
    saved: 'Saved.',
    removed: 'The address is removed, and its secret with it.',
    paused: 'Paused. What happens meanwhile is held back.',
    resumed: 'It is told again what happens from now on. What was held back can be sent below.',
    tested: 'A test is on its way. Look at the deliveries in a moment.',
    repeated: 'On its way once more. Look at the deliveries in a moment.',
  },
  paused: {
    asked: (when: string) => `Paused since ${when}, because somebody of you wished it.`,
    gone: (when: string) =>
      `Paused since ${when}: the address said that it is gone for good (410). Check the address, send a test, then go on.`,
    failing: (when: string, failure: string) =>
      `Paused since ${when}: nothing arrived for two days. Last: ${failure}. Check the address, send a test, then go on.`,
  },
  actions: {
    title: 'What you can do',
    test: 'Send a test',
    pause: 'Pause',
    resume: 'Go on',
    rotate: 'New secret',
    remove: 'Remove',
  },
  deliveries: {
    title: 'Deliveries',
    caption: 'Of the last two weeks, newest first',
    none: 'Nothing was sent yet. Send a test to see whether it arrives.',
    columns: { what: 'What', when: 'When', state: 'State', attempts: 'Attempts', again: 'Again' },
    states: {
      waiting: 'waits',
      delivered: 'arrived',
      'given-up': 'given up',
      'held-back': 'held back',
    },
    next: (when: string) => `next attempt ${when}`,
    again: 'Send again',
  },
  failures: {
    status: (code: string) => `the address answered with ${code}`,
    'no-such-host': 'there is no such name in the internet',
    'not-public': 'the name leads into a private network',
    timeout: 'no answer within ten seconds',
    unreachable: 'nothing answers at the address',
    certificate: 'the certificate of the address is not valid',
  },
  rotation: {
    title: 'Give this address a new secret?',
    explanation:
      'The new secret is shown once. The present one stays good for a day; then only the new one counts. Do this when the secret may be known to somebody else.',
    confirm: 'Yes, a new secret',
    back: 'No, go back',
  },
  removal: {
    title: 'Remove this address?',
    explanation: 'It is told nothing any more, and its secret is gone. This cannot be undone.',
    confirm: 'Yes, remove',
    back: 'No, keep it',
  },
};
