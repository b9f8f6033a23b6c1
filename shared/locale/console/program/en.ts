import { counted } from '../../counted.ts';
import { formatHalves } from '../../format.ts';
import { definition } from './definition-en.ts';

/** Creating a program, and its page. */
export const program = {
  new: {
    title: 'New program',
    lead: 'Choose what to ask. Everything can be adjusted before it is sent.',
    nameEn: 'Name in English',
    nameVi: 'Name in Vietnamese',
    nameHint: 'As it stands in lists and in the digest. If you fill in only one, it is used for both.',
    nameMissing: 'Give the program a name.',
    template: 'What to ask',
    upload: 'My own surveys, from a file',
    uploadHint: 'A JSON file with one survey for each side, or for one of them.',
    file: 'Survey file',
    action: 'Create the program',
    unreadable: 'The file is no JSON. Save it again as UTF-8 text.',
    problems: {
      title: 'There is a problem',
      intro: 'Nothing has been created yet. Mend this first:',
      introMany: (count: number) => `Nothing has been created yet. Mend these ${count} things first:`,
      fileAgain: 'Then choose the corrected file again, and press once more.',
      question: (number: number, wording: string) => `Question ${number}, “${wording}”:`,
      questionOnly: (number: number) => `Question ${number}:`,
    },
    fileMissing: 'Choose the file with your surveys.',
    fileKept: 'The file that you chose is still here. Choose another one only to replace it.',
  },
  definition,
  survey: (questions: number) => counted(questions, 'question', 'questions'),
  pages: (pages: number) => counted(pages, 'page', 'pages'),
  takes: (minutes: number) =>
    minutes < 1
      ? 'takes about half a minute'
      : `takes about ${formatHalves('en', minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`,
  warnings: (count: number) => `Worth a second look: ${counted(count, 'thing', 'things')}`,
  firstSteps: {
    title: 'From here to the first answers',
    questions: 'Look through what is asked. Every word can be changed, in both languages.',
    look: 'Look through the questions',
    people: 'Bring in those who are to be asked:',
    launch: 'Launch a wave. You see who would get what and when before anything is sent.',
  },
  noSurvey: {
    customer: 'This program does not ask customers.',
    employee: 'This program does not ask employees.',
  },
  waves: 'Waves',
  launch: 'Launch a wave',
  noWaves: {
    customer:
      'Nobody has been asked yet. The preview shows who would get what and when, before anything is sent.',
    employee:
      'Nobody has been asked yet. Answers are sealed, and the results are published once, when the wave closes.',
  },
  notYours: { customer: 'Marketing looks after this side.', employee: 'HR looks after this side.' },
  pair: 'Inside and outside, side by side',
  digest: 'Digest for leadership',
  measures: 'Health figures that leadership watches',
  measuresNone: 'No figures have been chosen.',
};
