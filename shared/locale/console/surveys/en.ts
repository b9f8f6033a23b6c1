import { counted } from '../../counted.ts';
import { questions } from './questions-en.ts';
import { twins } from './twins-en.ts';

/** Editing what one side is asked: the list of questions, its versions, and putting a version into use. */
export const surveys = {
  questions,
  twins,
  title: { customer: 'What customers are asked', employee: 'What employees are asked' },
  edit: 'Edit the questions',
  look: 'See the questions',
  lead: 'Waves that are planned or running keep the questions they began with. What you change here is asked by later waves, once you put it into use.',
  readOnly: {
    customer: 'Marketing edits this side. You can look at everything here.',
    employee: 'HR edits this side. You can look at everything here.',
  },
  state: {
    unchanged: (version: string) => `This is version ${version}, as it is in use.`,
    changed: (version: string) => `Changed since version ${version}, and not in use yet.`,
    savedBy: (name: string, when: string) => `Last saved by ${name}, ${when}.`,
    saved: (when: string) => `Last saved ${when}.`,
  },
  use: 'Put into use',
  versions: 'Versions',
  pair: 'Both sides next to each other',
  list: 'Questions',
  page: (page: string) => `Page ${page}`,
  add: 'Add a question',
  addKind: 'Kind of question',
  addAction: 'Continue',
  frame: 'Title, introduction, thanks and moments of truth',
  editFrame: 'Edit the texts around the questions',
  marks: {
    headline: 'headline',
    required: 'required',
    driver: 'driver',
    measure: 'health figure',
    statement: 'asked of both sides',
    options: (count: number) => counted(count, 'option', 'options'),
    rows: (count: number) => counted(count, 'row', 'rows'),
    wordings: (count: number) => counted(count, 'other wording', 'other wordings'),
  },
  noWording: 'No wording yet',
  move: {
    up: (wording: string) => `Move “${wording}” up`,
    down: (wording: string) => `Move “${wording}” down`,
    moved: (wording: string, place: string, all: string, page: string) =>
      `“${wording}” is now question ${place} of ${all}, on page ${page}.`,
    movedLine: (wording: string, place: string, all: string) =>
      `“${wording}” is now number ${place} of ${all}. The rest of the form is saved with it.`,
    hint: 'Move a question with the arrows, or drag it by its dots.',
  },
  done: {
    saved: 'Saved. It is asked once you put the changes into use.',
    added: 'The question is added.',
    removed: 'The question is removed.',
    'taken-back': 'The older version is here again, to be edited and put into use.',
    'in-use': 'In use. Waves planned from now on ask this version.',
  },
  problems: {
    title: (count: number) =>
      `${counted(count, 'thing is', 'things are')} to be mended before this can be asked`,
    open: 'Mend it',
  },
  overtaken: {
    title: 'Somebody saved before you',
    by: (name: string, when: string) => `${name} saved a change ${when}, while you had this page open.`,
    bySomebody: 'A change was saved while you had this page open.',
    kept: 'Nothing is lost: what you typed is still in the form, and what is saved now stands below. Save again to put yours in its place.',
    notDone:
      'Nothing was changed by your press. What you see is the newest; press again if you still want it.',
    now: 'As it is saved now',
    stray: 'You had typed this for a condition that is gone now; copy it if you still need it:',
    gone: 'The question was removed. Saving adds it again, at the end.',
  },
  removal: {
    title: (wording: string) => `Remove “${wording}”?`,
    explanation:
      'Waves that asked it keep their answers and results. Later waves do not ask it any more, and its trend ends. It can be taken back from the last version.',
    lookedAt: (count: number) =>
      `${counted(count, 'condition looks', 'conditions look')} at its answers, and must be changed as well.`,
    headline: 'It is the headline question. Choose another one under the texts around the questions first.',
    last: 'It is the only question. Add another one first.',
    confirm: 'Remove the question',
    back: 'Keep it',
    action: 'Remove this question',
  },
  preview: {
    title: 'What people see',
    explanation: 'The real page and the real mail, with what is saved here. Nothing in them is sent.',
    live: 'The page with what is in the form, saved or not. Choose answers in it to see what follows.',
    page: (language: string) => `Page, ${language}`,
    mail: (language: string) => `Mail, ${language}`,
    frame: (language: string) => `The survey page in ${language}`,
    mailFrame: (language: string) => `The invitation in ${language}`,
    pages: 'Pages of the survey',
    check: 'Check and show',
    tooLong: 'There is too much in this form to show it before it is saved.',
  },
  consequences: {
    title: 'What this means',
    waves: {
      none: 'No wave has asked this survey yet, so nothing can be broken.',
      later: (wave: string, version: string) => `${wave} keeps version ${version}, whatever you change here.`,
    },
    compared: (wave: string) => `Compared with ${wave}`,
    nothing: 'Every question is asked as before, so all trends go on.',
    changes: {
      removed: (question: string) => `“${question}” is no longer asked. Its trend ends.`,
      rescaled: (question: string) =>
        `“${question}” is answered on another scale. Its trend ends, and a new one begins.`,
      reworded: (question: string, before: string) =>
        `“${question}” read “${before}” before. Its trend goes on, but part of a change may come from the words.`,
      'other-choices': (question: string) =>
        `“${question}” offers other options. Shares of the options are comparable only where they stayed the same.`,
      'asked-of-others': (question: string) =>
        `“${question}” is asked of other people than before. A change may come from who was asked.`,
      added: (question: string) => `“${question}” is new. Its trend begins with the next wave.`,
    },
    measure: (label: string) =>
      `Leadership watches “${label}”, which this survey no longer asks. It ends with the last wave; ask leadership to choose another figure.`,
  },
  using: {
    title: {
      customer: 'Put the customers’ questions into use',
      employee: 'Put the employees’ questions into use',
    },
    explanation: (version: string) =>
      `This makes version ${version}. A version never changes, so that answers always stand beside the words they were given to.`,
    unchanged: 'Nothing has changed since the version in use.',
    notYet: 'This cannot be put into use yet.',
    confirm: (version: string) => `Make version ${version}`,
    back: 'Not yet',
  },
  history: {
    title: 'Versions',
    lead: 'Each version is kept as it was asked.',
    version: (version: string) => `Version ${version}`,
    inUse: 'in use',
    caption: 'Versions of this survey, the newest first',
    columns: { version: 'Version', made: 'In use since', waves: 'Asked in', size: 'Questions' },
    noDate: 'before dates were kept',
    noWaves: 'no wave yet',
    looking: (version: string) =>
      `You are looking at version ${version}. It does not change; take it back to go on from it.`,
    takeBack: 'Take it back as a draft',
    takingBack: {
      title: (version: string) => `Take version ${version} back?`,
      explanation:
        'What is being edited now is replaced by it, and is lost unless it was put into use. Versions and waves stay as they are.',
      confirm: 'Take it back',
      back: 'Leave it',
    },
    changes: 'What was asked differently from the version before',
    first: 'This is the first version.',
    same: 'Every question was asked as before.',
  },
  frameForm: {
    title: {
      customer: 'Texts around the customers’ questions',
      employee: 'Texts around the employees’ questions',
    },
    names: {
      title: 'Title',
      intro: 'Introduction',
      thanks: 'Last page, after the words of thanks',
      next: 'What happens with the answers, and when people hear of it',
    },
    headline: 'Headline question',
    headlineHint: 'Its scale stands in the mail, and the other answers are read by what drives it.',
    variant: 'Thanks for some',
    moments: 'Moments of truth',
    momentsHint:
      'Occasions on which people judge the company. Move one with the arrows, or drag it by its dots; this saves the form. Empty both lines to remove one.',
    moment: (number: string) => `Moment ${number}`,
  },
  save: 'Save',
};
