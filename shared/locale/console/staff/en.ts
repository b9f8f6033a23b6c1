import { counted } from '../../counted.ts';
import { rights } from './rights-en.ts';

/** Who may come in here, and what each role may do. */
export const staff = {
  title: 'Staff and roles',
  lead: 'Everybody who has signed in. Roles come from the groups of your sign-in; here they can only be narrowed.',
  none: 'Nobody has signed in since this page exists. Whoever does from now on stands here.',
  list: 'Who has signed in',
  columns: {
    name: 'Name',
    email: 'E-mail',
    roles: 'Roles',
    lastSignIn: 'Last sign-in',
    sessions: 'Signed in now',
  },
  noRoles: 'none',
  you: 'you',
  states: { blocked: 'no access', narrowed: 'narrowed' },
  sessions: (count: number) => counted(count, 'session', 'sessions'),
  noSessions: 'no',
  done: {
    access: 'Saved. It counts from the next page that this person opens.',
    signedOut: 'Signed out everywhere.',
  },
  person: {
    groups: 'Roles from the groups',
    effective: 'Roles that count',
    email: 'E-mail',
    lastSignIn: 'Last sign-in',
    sessionsTitle: 'Open sessions',
    session: (since: string, seen: string) => `since ${since}, last page ${seen}`,
    noSessions: 'This person is not signed in at the moment.',
    ends: 'A session ends after two hours without a page, and after twelve hours whatever happens.',
    signOut: 'Sign out everywhere',
  },
  access: {
    title: 'Access',
    explanation:
      'Nothing can be added here: for another role, change the groups where you sign in. What is taken away stays so whatever the groups say.',
    yourself: 'You cannot take away your own access. Another administrator can.',
    choice: 'What may this person do?',
    options: {
      full: { label: 'Everything that the groups give', hint: 'The usual case.' },
      narrowed: { label: 'Only these roles', hint: 'Of those below only what the groups give as well.' },
      blocked: { label: 'Nothing', hint: 'Cannot sign in any more, and is out from the next page on.' },
    },
    roles: 'Roles that are left',
    rolesHint: 'Counts for “Only these roles”.',
    action: 'Save',
    changedBy: (name: string, when: string) => `Last changed by ${name}, ${when}.`,
    overtaken:
      'Somebody changed this access meanwhile, or yours. Nothing was saved; below is what you chose, and above what holds now.',
  },
  signOut: {
    title: (name: string) => `Sign ${name} out everywhere?`,
    explanation:
      'All browsers are signed out from the next page on; what is typed there and not sent yet is lost. Signing in again is possible at once. To keep somebody out, take the access away.',
    confirm: 'Yes, sign out',
    back: 'No, go back',
  },
  matrix: {
    title: 'What each role may do',
    lead: 'This is the very table by which every page and every button decides.',
    show: 'Show the table of rights',
    right: 'Right',
    may: 'yes',
    mayNot: 'no',
  },
  rights,
};
