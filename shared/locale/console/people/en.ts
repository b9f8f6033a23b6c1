import { counted } from '../../counted.ts';
import { formatNumber } from '../../format.ts';

/** Customers and employees: how they get in. */
export const people = {
  customer: {
    title: 'Customers',
    lead: 'Whom you may ask how it is to deal with you.',
    columns:
      'An Excel file (.xlsx) or a CSV file, as your CRM exports it. It names its columns: id, name, email and unit are needed; language, tier (silver, gold, platinum), revenue, ring (customer, partner, supplier) and time zone are welcome, and whatever else you want to choose people by. With “revenue last year” (0 for new customers) and “came by” (recommendation or bought) you also see how much growth was earned.',
    known:
      'People are recognised by their id: whoever is known is updated, whoever is missing from the file stays.',
  },
  employee: {
    title: 'Employees',
    lead: 'Your internal customers.',
    columns:
      'An Excel file (.xlsx) or a CSV file, as your directory exports it. It names its columns: id, name, email and unit are needed; language, manager, last day (2026-12-31 or 31/12/2026) and time zone are welcome, and whatever else you want to choose people by.',
    known:
      'People are recognised by their id: whoever is known is updated. Who is missing from the file stays, unless you say that they have left.',
  },
  import: {
    title: 'Import from a file',
    file: 'File',
    check: 'Check the file',
    promise: 'Nothing is changed before you have seen what the file would do.',
    sending: 'Sending the file: {percent}%. Please leave this page open until it has arrived.',
    sendingFailed:
      'The file could not be sent. Check your connection, load this page again, and choose the file once more.',
    tooLarge: 'The file is larger than 100 MB. Split it, or leave out columns that are not needed.',
    limitWithoutScript: (megabytes: string) =>
      `This browser runs no scripts, so files may have up to ${megabytes} MB. Larger ones are sent in parts where scripts are allowed.`,
    example: 'What such a file looks like',
  },
  uploads: {
    recent: 'Files of the last days',
    unnamed: 'A file with people',
    brought: (who: string, when: string) => `Brought by ${who}, ${when}`,
    states: {
      receiving: 'not complete yet',
      checking: 'being checked',
      'needs-columns': 'Please look at the columns',
      unreadable: 'This file cannot be read',
      checked: 'checked, not imported',
      importing: 'being imported',
      imported: 'imported',
    },
    going: {
      receiving: 'The file is on its way',
      checking: 'The file is being checked',
      importing: 'People are being imported',
      explanation: 'This page looks again by itself. You may leave it and come back: the work goes on.',
      megabytes: (received: string, all: string) => `${received} of ${all} MB`,
      rowsChecked: (rows: number) => counted(rows, 'row so far', 'rows so far'),
      rowsImported: (done: string, rows: number) => `${done} of ${counted(rows, 'row', 'rows')}`,
    },
    standsStill: {
      title: 'Nothing has happened for some minutes',
      explanation: 'Nothing is lost. It goes on from where it stopped, and nobody is taken twice.',
      action: 'Go on',
    },
    columns: {
      summary: (used: number, unused: number) =>
        `${counted(used, 'column is', 'columns are')} used, ${formatNumber('en', unused)} not`,
      explanation:
        'Under each title stand its first values. What you choose is remembered for the next file with the same titles.',
      sheet: 'Sheet',
      sheetHint: 'Choosing another one finds its columns out anew.',
      unused: (columns: number) => counted(columns, 'column that is not used', 'columns that are not used'),
      ignored: 'not used',
      attribute: 'something of our own, called:',
      attributeName: (title: string) => `Own name for “${title}”`,
      empty: 'no values',
      action: 'Check again with these columns',
    },
  },
  report: {
    again: 'Choose another file',
    new: 'New',
    changed: 'Changed',
    unchanged: 'As before',
    bad: 'Left out',
    badTitle: (rows: number) => counted(rows, 'row needs another look', 'rows need another look'),
    badExplanation:
      'You can correct them and import them afterwards, or go on without them: nothing else depends on it.',
    download: 'Download these rows as CSV, to correct them and bring them in again',
    more: (shown: string) => `Only the first ${shown} are shown.`,
    notesTitle: 'Good to know',
    acceptAll: (people: number) => `Import ${counted(people, 'person', 'people')}`,
    acceptGood: (people: number) => `Import the ${counted(people, 'good row', 'good rows')}`,
    changesTitle: (people: number) => `What changes for ${counted(people, 'person', 'people')}`,
    changesList: (changes: string) => `The first ${changes} changes, before and after`,
    changesCaption: 'All changes',
    person: 'Person',
    before: 'Before',
    after: 'After',
    customersStay: (people: number) =>
      `${counted(people, 'customer is', 'customers are')} in the directory but not in this file. They stay as they are.`,
    markLeavers: (people: number) =>
      `Mark ${counted(people, 'person', 'people')} who are not in this file as having left today`,
    leaversHint:
      'Only where this file names everybody who works here. Those who have left are not asked again:',
    andMore: (names: string) => `${names} …`,
    nothingGood: 'No row of this file can be imported.',
    nothingNew: 'Everybody in this file is known already, exactly like this. There is nothing to import.',
    line: 'Line',
    column: 'Column',
    value: 'Value',
    reason: 'What to do',
    caption: 'Rows that need another look',
    notesCaption: 'Rows that come in, with a remark',
  },
  done: {
    title: (people: number) => counted(people, 'person is in', 'people are in'),
    detail: (fresh: string, changed: string, unchanged: string) =>
      `${fresh} new, ${changed} changed, ${unchanged} as before.`,
    left: (people: number) =>
      counted(people, 'person is marked as having left.', 'people are marked as having left.'),
    nothing: (rows: number) =>
      `Nothing was imported: ${counted(rows, 'row needs', 'rows need')} another look.`,
    leftOut: (rows: number) => counted(rows, 'row was left out.', 'rows were left out.'),
    next: 'Go to the programs',
  },
};
