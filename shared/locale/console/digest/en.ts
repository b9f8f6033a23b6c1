import { counted } from '../../counted.ts';

/** The digest: who reads it, when, what it says now, and what it said before. */
export const digest = {
  title: 'Digest for leadership',
  lead: 'One mail, readable in two minutes: the health figures, what changed, where inside and outside disagree, whom to call.',
  next: (when: string) => `The next one goes out ${when}.`,
  noReaders: 'Nobody reads it yet. Add readers below, and it goes out on schedule.',
  send: 'Send it now',
  preview: {
    title: 'What it would say now',
    frame: (language: string) => `Preview of the digest, ${language}`,
    figures: 'It shows the same figures as the start page.',
    toMe: (email: string) => `Send this to me (${email})`,
  },
  confirm: {
    title: (readers: number) => `Send the digest to ${counted(readers, 'reader', 'readers')} now?`,
    explanation: (names: string) =>
      `It goes to ${names}, with the figures of this moment. A mail that is out cannot be called back.`,
    back: 'No, not now',
  },
  conflict: {
    title: 'Somebody else has changed the settings in the meantime.',
    now: (weekday: string, hour: string, readers: string) =>
      `Now it goes out on ${weekday} at ${hour}:00. Readers: ${readers}`,
    keep: 'Below is what you typed. Save once more, and it replaces theirs.',
  },
  settings: {
    title: 'Readers and time',
    readers: 'Readers',
    readersHint: 'To remove somebody, empty the line.',
    name: 'Name',
    email: 'E-mail address',
    language: 'Language',
    reader: (n: number) => `Reader ${n}`,
    weekday: 'Day',
    hour: 'Hour',
    hourText: (hour: string) => `${hour}:00`,
    timeZone: 'Time zone',
    quiet: 'Quiet weeks',
    pause: 'Leave it out when nothing is new',
    pauseHint: 'A week without new answers, results or cases brings no mail.',
    action: 'Save',
  },
  archive: {
    title: 'Sent so far',
    empty: 'None has been sent yet.',
    caption: 'Earlier digests, the newest first',
    sent: 'Sent',
    period: 'Occasion',
    scheduled: (week: string, year: string) => `Week ${week} of ${year}`,
    asked: 'On demand',
    open: 'The mail as it was sent',
  },
  done: {
    saved: 'Saved.',
    tested: (email: string) => `A test is on its way to ${email}, and to nobody else.`,
    'test-failed': 'The mail service refused your address. Ask whoever runs the platform.',
    sent: (sent: number, before: number, failed: number) =>
      [
        `It is on its way to ${counted(sent, 'reader', 'readers')}.`,
        before > 0 ? `${counted(before, 'reader', 'readers')} had it already.` : '',
        failed > 0 ? `The mail service refused ${counted(failed, 'address', 'addresses')}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    'no-readers': 'Add a reader first.',
    'held-back': 'The mail service takes no more mails at the moment. Please try again later.',
  },
};
