/** As whom the company writes: name, colour, logo and address for answers, and how they look. */
export const settings = {
  title: 'Brand and sender',
  lead: 'As whom you write and ask. Mails show it from the next one on, survey pages within a minute.',
  form: {
    title: 'Brand and sender',
    name: 'Name',
    nameHint: (address: string) =>
      `People see it as the sender of every mail and at the top of the survey. The address stays ${address}.`,
    colour: 'Colour',
    colourHint:
      'For links, buttons and chosen answers. Pick it or type it, such as #0f5fa8. It has to be readable on white: a contrast of at least 4.5:1. A brighter shade for dark screens is derived from it.',
    colourPicked: 'Pick a colour',
    colourTyped: 'Colour as six digits',
    logo: 'Logo',
    logoHint:
      'PNG, JPEG or WebP, at most 100 KB and 1,200 × 600 pixels. Outlook on Windows does not show WebP. In mails it is shown at most 200 × 64 pixels large; twice that size looks sharp.',
    chosen: 'The logo that you chose',
    logoKept: 'It is not saved yet. Choose another file to replace it.',
    present: 'Present logo',
    remove: 'Remove the logo',
    replyTo: 'Replies go to',
    replyToHint: (address: string) =>
      `An e-mail address that somebody reads. If empty, replies go to ${address}.`,
    action: 'Save',
    preview: 'Preview',
  },
  readable: (ratio: string) => `Its contrast with white is ${ratio}:1, so it can be read.`,
  inPage: 'The logo stands in mails and on survey pages.',
  notInPage: (bytes: string) =>
    `The logo stands in mails. On survey pages the name stands in its place: they come in one small piece, and the logo has ${bytes}, more than 1.5 KB.`,
  saved: 'Saved.',
  problems: {
    title: 'Nothing was saved yet',
    explanation: 'What you typed is still here.',
    name: {
      missing: 'Enter the name of the company',
      'too-long': 'The name may have at most 60 characters',
      'several-lines': 'The name has to be one line of ordinary characters',
    },
    malformedColour: 'Enter the colour as six digits, such as #0f5fa8',
    paleColour: (colour: string, ratio: string, suggestion: string) =>
      `${colour} is too pale to read: its contrast with white is ${ratio}:1, and 4.5:1 is needed. The nearest darker shade that can be read is ${suggestion}`,
    takeColour: (colour: string) => `Save with ${colour}`,
    logo: {
      gone: 'The file is no longer kept here: choose it again',
      vector: 'SVG is not shown by mail programs: choose a PNG, JPEG or WebP file',
      otherKind: 'The file is no picture that mail programs show: choose a PNG, JPEG or WebP file',
      tooHeavy: (bytes: string) => `The logo has ${bytes}: it may have at most 100 KB`,
      tooLarge: (width: string, height: string) =>
        `The logo is ${width} × ${height} pixels large: it may have at most 1,200 × 600`,
    },
    replyTo: 'Enter an e-mail address such as hello@example.com',
  },
  kilobytes: (amount: string) => `${amount} KB`,
  preview: {
    title: 'How it looks',
    lead: 'With what is in the form, saved or not. A logo that was just chosen stands here after “Preview”.',
    unsaved: 'You see what is typed. Nothing of it is saved yet.',
    backToSaved: 'Back to what is saved',
    mail: 'A mail',
    page: 'A survey page',
    mailFrame: 'Sample of a mail',
    pageFrame: 'Sample of a survey page',
  },
};
