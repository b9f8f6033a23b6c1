/** Words of the respondents' pages, in English. */
export const en = {
  /** The link to the other language, in that language. */
  otherLanguage: 'Tiếng Việt',
  required: 'required',
  send: 'Send my answers',
  goOn: 'Continue',
  goBack: 'Back',
  noAnswer: 'No answer',
  notApplicable: 'Does not apply',
  other: 'Something else',
  otherPlease: 'Please say what',
  agree: 'I agree',
  rankHelp: (places: number) => `Give the most important one place 1, and so on to place ${places}.`,
  noPlace: 'No place',
  place: (number: string) => `Place ${number}`,
  progress: (page: number, pages: number) => `Page ${page} of ${pages}`,
  kept: {
    saved: 'Kept on this device until you send it.',
    offline: 'No connection. Your answers are kept here, and will be sent as soon as there is one.',
  },
  changing: 'These are the answers you sent. Change what you like and send them again.',
  yes: 'Yes',
  no: 'No',
  outOf: (value: number, most: number) => `${value} of ${most}`,
  named: (value: number, name: string) => `${value}, ${name}`,
  atMostCharacters: (count: string) => `Up to ${count} characters.`,
  preselected: 'Your score from the e-mail is filled in. Nothing is saved until you press “Send my answers”.',
  scales: {
    nps: { low: 'Not at all likely', high: 'Extremely likely' },
    estimate: { low: 'Very poor', high: 'Excellent' },
    rating: [
      'Very dissatisfied',
      'Dissatisfied',
      'Neither satisfied nor dissatisfied',
      'Satisfied',
      'Very satisfied',
    ],
    agreement: ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'],
    effort: [
      'Strongly disagree',
      'Disagree',
      'Somewhat disagree',
      'Neither agree nor disagree',
      'Somewhat agree',
      'Agree',
      'Strongly agree',
    ],
  },
  treatment: { customer: 'How we treat you', employee: 'How you are treated' },
  problems: {
    titlePrefix: (title: string) => `Error: ${title}`,
    heading: 'Please check your answers',
    explanation: 'Nothing you entered is lost. It has not been sent yet.',
    prefix: 'Error:',
    notSaved:
      'Your answers could not be saved just now. They are still here: please press “Send my answers” again.',
    tooManyAnswers: (minutes: number) =>
      `Many answers came from this place within the hour. Yours have not been sent, but they are still here: please press “Send my answers” again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
  },
  beforeSending: {
    customer: (date: string) =>
      `Your answers are linked to your invitation, so that we can get back to you. You can change them until ${date}: just open the link again.`,
    employee:
      'Once sent, your answers cannot be changed or taken back: nobody can tell which ones are yours.',
    open: 'Nobody is asked who you are, and nothing on this page tells us.',
  },
  promises: {
    heading: 'Your answers are confidential',
    promised: 'What we promise',
    sealed:
      'Your answers are sealed when you send them, without name or time. They are opened once, all together, after the survey closes.',
    nobodySees: 'Colleagues, managers and HR never see who answered, or what one person answered.',
    thresholds: (scores: number, comments: number) =>
      `Scores are published only for groups with at least ${scores} answers. Comments only where at least ${comments} people answered: in random order, with names and contact details masked. What matters most is worked out for everybody together only.`,
    notPromised: 'What nobody can promise',
    collusion: (others: number, group: number) =>
      `If ${others} people in a group of ${group} compare their answers, they can work out the last one.`,
    style: 'Your way of writing may be recognised in a comment.',
    administrator:
      'An administrator of this system can tell that an invitation was used and, by secretly changing the program before the close, could read along.',
    final: 'You can send your answers once. After that they cannot be changed.',
  },
  thanks: {
    title: 'Thank you',
    customer: (date: string) =>
      `Your answers are saved. You can change them until ${date}: just open the link again.`,
    employee:
      'Your answers are sealed. They will be opened together with all others after the survey closes.',
    open: 'Your answers are saved.',
    change: 'Change my answers',
    closePage: 'You can close this page now.',
  },
  lastTime: {
    heading: 'What came of the last time',
    said: (said: string) => `You said: ${said}`,
    did: (did: string) => `We did: ${did}`,
  },
  confirmation: {
    title: 'One more press',
    text: 'Mail programs sometimes open and send such pages by themselves. Please confirm that it is you.',
    open: 'Some programs open and send such pages by themselves. Please confirm that it is you.',
    box: 'I am a person and want to send these answers',
    button: 'Yes, send my answers',
  },
  tooManyChanges: {
    title: 'These answers have been changed very often',
    text: 'They can no longer be changed. What you sent last is saved.',
  },
  tooLate: {
    title: 'These answers have been in for a while',
    text: 'They can no longer be changed. To answer again, please open the link once more.',
  },
  tooManyRequests: {
    title: 'That was too much at once',
    text: 'Very many requests came from this place. Please wait a minute and try again. If you were sending answers, go back one page: what you entered should still be there.',
  },
  alreadyAnswered: {
    title: 'Your answers are in',
    text: 'This link has been used to answer. For your protection an answer cannot be looked at, changed or given twice. Thank you for taking part.',
  },
  closed: {
    title: 'This survey has closed',
    customer: (date: string) =>
      `It was open until ${date} and takes no more answers. Thank you for wanting to help us.`,
    employee: (date: string) =>
      `It was open until ${date} and takes no more answers. Thank you for wanting to take part.`,
  },
  ended: {
    title: 'Nothing can be answered here any more',
    text: 'This link takes no more answers. Thank you for wanting to help us.',
  },
  notYetOpen: {
    title: 'This survey is not open yet',
    text: (date: string) => `It opens on ${date}. Please come back then: your link stays the same.`,
    soon: 'It is just being opened. Please try again in a few minutes: your link stays the same.',
  },
  unknownLink: {
    title: 'This link does not work',
    text: 'It may be incomplete, or no longer valid. Please open it again where you found it, or copy all of it into the address bar.',
  },
  failed: {
    title: 'Something went wrong on our side',
    text: 'Please try again in a moment. If you were sending answers, go back one page: what you entered should still be there.',
  },
  tooLarge: {
    title: 'That is more than we can take',
    text: 'Your text is too long to be sent. Please go back one page, shorten it, and send it again.',
  },
  malformed: {
    title: 'We could not read that',
    text: 'What arrived was not the form of this page. Please open the link again.',
  },
  /** Names the frame of a widget to those who do not see it. */
  widget: { title: 'Survey' },
  unsubscribe: {
    title: 'Stop survey e-mails?',
    text: 'Press the button and we will not send you any more surveys.',
    button: 'Unsubscribe',
    box: 'I am a person and want no more surveys',
    doneTitle: 'You are unsubscribed',
    doneText: 'We will not send you any more surveys. You need do nothing else.',
  },
};
