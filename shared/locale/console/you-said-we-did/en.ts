import { counted } from '../../counted.ts';

/** What the people of a wave are told about what became of their answers. */
export const youSaidWeDid = {
  title: 'You said, we did',
  link: 'You said, we did',
  lead: {
    customer:
      'Tell customers what became of their answers. Whoever answers a later wave of this program reads it after sending.',
    employee:
      'Tell colleagues what became of their answers. Whoever answers a later wave of this program reads it after sending.',
  },
  confidential: 'Say what many said, in your own words. Quote nobody, and name nobody.',
  pair: (n: string) => `Pair ${n}`,
  nextPair: (n: string) => `Write pair ${n}`,
  hint: (most: string) => `At most ${most} characters. Both languages are needed; an empty pair is left out.`,
  texts: {
    said: { en: 'What people said, in English', vi: 'What people said, in Vietnamese' },
    did: { en: 'What we do, in English', vi: 'What we do, in Vietnamese' },
  },
  save: 'Save',
  saved: 'It is saved. Those who answer the next wave will read it.',
  savedNothing: 'It is saved: nothing is shown.',
  problems: {
    title: (n: number) => `Nothing is saved yet: ${counted(n, 'text needs', 'texts need')} your attention.`,
    missing: 'Write this too, so that everybody can read the pair in their language.',
    'too-long': (characters: number, most: number) =>
      `This has ${counted(characters, 'character', 'characters')}. Shorten it to at most ${most}.`,
  },
};
