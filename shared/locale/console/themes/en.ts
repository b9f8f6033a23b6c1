import { counted } from '../../counted.ts';

/** What people write about, and the words by which that is recognised. */
export const themes = {
  title: 'What people write about',
  angles: { product: 'Product', process: 'Process', relationship: 'Relationship' },
  finding: (theme: string, share: string) => `${share} of those who write speak of: ${theme}`,
  basis: (commenters: number, when: string) =>
    `Of ${counted(commenters, 'person who wrote a comment', 'people who wrote comments')}, as counted on ${when}. Themes of fewer than five people are left out.`,
  cutShort:
    'There are more comments than one run reads. What is counted here is a part as good as drawn by lot.',
  caption: 'Themes by the number of people who speak of them',
  columns: {
    theme: 'Theme',
    angle: 'Angle',
    moment: 'Moment',
    people: 'People',
    share: 'Share',
    favourable: 'Favourable',
    unfavourable: 'Unfavourable',
  },
  both: 'Who praises one thing about a theme and blames another counts in both columns; who only names it, in none.',
  notYet: {
    title: 'Comments have not been counted yet',
    explanation: 'They are counted every day while a wave is open, and once more after it is closed.',
  },
  noThemes: (commenters: number) =>
    `${counted(commenters, 'person', 'people')} wrote comments so far, and no theme was named by five of them.`,
  count: 'Count now',
  asked: 'Comments are being counted. Load this page again in a minute or two.',
  terms: {
    title: 'What promoters and detractors write differently',
    lead: 'Words that one group writes far more often than the other (log-odds, |z| of at least 1.96), each by at least five people of that group.',
    none: 'No words set the two groups apart beyond chance.',
    promoter: 'Typical of promoters',
    detractor: 'Typical of detractors',
    term: 'Words',
    people: 'People of this group',
    others: 'Of the other group',
    z: 'z',
  },
  comments: {
    title: (theme: string) => `Comments on: ${theme}`,
    lead: (people: number) =>
      `${counted(people, 'person speaks', 'people speak')} of it. The newest comments come first; names, addresses and numbers are masked.`,
    none: 'The comments on this page were taken back since they were counted.',
    page: (page: string, pages: string) => `Page ${page} of ${pages}`,
    newer: 'Newer comments',
    older: 'Older comments',
    pages: 'Pages',
  },
  released: {
    lead: (commenters: number) =>
      `Counted from the ${counted(commenters, 'comment that is', 'comments that are')} shown here, and from nothing else: no score and no unit belongs to a theme. A theme is shown where at least five people speak of it, and nobody or at least five do not.`,
    caption: (question: string) => `Themes in the answers to “${question}”`,
  },
  lexicon: {
    title: 'Themes and words',
    link: 'Themes',
    lead: 'Comments are read with these words, in English and Vietnamese. Add those of your trade, and take out what means something else in your company. Changes count from the next time comments are counted.',
    caption: 'Themes and how many phrases lead to them',
    english: 'English phrases',
    vietnamese: 'Vietnamese phrases',
    side: 'Side',
    sides: { both: 'Both', customer: 'Customers', employee: 'Employees' },
    own: 'your own',
    changed: 'changed',
    noMoment: 'None',
    add: {
      title: 'Add a theme of your own',
      nameEn: 'Name in English',
      nameVi: 'Name in Vietnamese',
      angle: 'Angle',
      moment: 'Moment of truth',
      side: 'Whose comments speak of it',
      submit: 'Add the theme',
    },
    done: {
      saved: 'It is saved, and counts from the next time comments are counted.',
      added: 'The theme is there. Now write the words that lead to it.',
      removed: 'The theme is removed, with its words.',
    },
    overtaken:
      'Somebody else has saved in the meantime. What you typed is still here: compare it with what is saved, then save again.',
    tooMany: 'That is more than can be kept: a program may change 2,000 phrases. Shorten the list.',
  },
  words: {
    title: (theme: string) => `Words for: ${theme}`,
    lead: 'A phrase a line, as people really write it. Capital letters do not matter; Vietnamese phrases of two syllables and more are also found where people write without accents. A phrase that is denied (“not friendly”, “không ngon”) says the opposite.',
    lists: {
      en: {
        favourable: 'English: praises it',
        unfavourable: 'English: blames it',
        neutral: 'English: only names it',
      },
      vi: {
        favourable: 'Vietnamese: praises it',
        unfavourable: 'Vietnamese: blames it',
        neutral: 'Vietnamese: only names it',
      },
    },
    onlySaved: (phrases: string) => `saved by somebody else: ${phrases}`,
    onlyTyped: (phrases: string) => `only there: ${phrases}`,
    nothingElse: 'nothing that your form lacks',
    save: 'Save the words',
    remove: 'Remove this theme',
    removal: {
      title: (theme: string) => `Remove “${theme}”?`,
      explanation:
        'Its words go with it. What was counted stays until comments are counted again. You can undo it right afterwards.',
      confirm: 'Remove the theme',
      back: 'Keep it',
    },
    problems: {
      title: (n: number) =>
        `Nothing is saved yet: ${counted(n, 'phrase needs', 'phrases need')} your attention.`,
      'no-word': (phrase: string) => `“${phrase}” has no word in it. Take it out.`,
      'too-long': (phrase: string) => `“${phrase}” is too long. Shorten it to at most 60 characters.`,
      'too-many-words': (phrase: string) => `“${phrase}” has too many words. Use at most eight.`,
      twice: (phrase: string) => `“${phrase}” stands here twice, maybe in another list. Keep it once.`,
      'of-another-theme': (phrase: string, theme: string) =>
        `“${phrase}” belongs to the theme “${theme}”. Take it out there first, or here.`,
    },
  },
};
