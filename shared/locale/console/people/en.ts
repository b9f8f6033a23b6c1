import { counted } from '../../counted.ts';

/** Customers and employees: how they get in. */
export const people = {
  customer: {
    title: 'Customers',
    lead: 'Whom you may ask how it is to deal with you.',
    columns:
      'A CSV file, as your CRM or Excel exports it. Its first row names the columns: id, name, email and unit are needed; language, tier (silver, gold, platinum) and revenue are welcome. With “revenue last year” (0 for new customers) and “came by” (recommendation or bought) you also see how much growth was earned.',
  },
  employee: {
    title: 'Employees',
    lead: 'Your internal customers.',
    columns:
      'A CSV file, as your directory or Excel exports it. Its first row names the columns: id, name, email and unit are needed; language and manager are welcome.',
  },
  import: {
    title: 'Import from a file',
    file: 'File',
    check: 'Check the file',
    promise: 'Nothing is changed before you have seen what the file would do.',
    known:
      'People are recognised by their id: whoever is known is updated, whoever is missing from the file stays.',
    example: 'What such a file looks like',
  },
  report: {
    title: 'What this file would do',
    again: 'Choose another file',
    new: 'New',
    changed: 'Changed',
    unchanged: 'As before',
    bad: 'Left out',
    badTitle: (rows: number) => counted(rows, 'row needs another look', 'rows need another look'),
    badExplanation:
      'You can correct them in your system and import the file again, or go on without them: nothing else depends on it.',
    more: (shown: string) => `Only the first ${shown} are shown.`,
    notesTitle: 'Good to know',
    acceptAll: (people: number) => `Import ${counted(people, 'person', 'people')}`,
    acceptGood: (people: number) => `Import the ${counted(people, 'good row', 'good rows')}`,
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
    leftOut: (rows: number) => counted(rows, 'row was left out.', 'rows were left out.'),
    next: 'Go to the programs',
  },
};
