import { counted } from '../../counted.ts';
import { formatNumber } from '../../format.ts';

/** One part of a wave looked at by itself. */
export const cuts = {
  label: 'Show only',
  everybody: 'Everybody',
  show: 'Show',
  back: 'Show everybody',
  groups: { unit: 'Units', tier: 'Tiers', channel: 'Ways to answer', language: 'Languages' },
  part: (name: string, answers: string) => `${name} (${answers})`,
  title: (page: string, part: string) => `${page} – ${part} only`,
  answers: (n: number, all: number) => `${formatNumber('en', n)} of ${counted(all, 'answer', 'answers')}`,
  versusRest: {
    all: (difference: string) => `Against everybody else: ${difference}.`,
    tiers: (difference: string) => `Against the other tiers: ${difference}.`,
  },
  leftOut: {
    unit: 'Known of everybody together only, and so not here: what goes with the score, themes, tiers, revenue, the response rate, the last 90 days and the other side.',
    others:
      'Known of everybody together only, and so not here: units, what goes with the score, themes, tiers, revenue, the response rate, the last 90 days and the other side.',
    employee:
      'Published of everybody together only, and so not here: comments, themes, how often each score was given, what goes with the score, how many took part and the other side.',
  },
  several:
    'Answers are counted by unit, by tier, by way and by language, each by itself, so two at once cannot be told. This is everybody. Look at one at a time:',
  unknown: 'The address asks for a part that has no results of its own. This is everybody.',
  nobody: {
    title: (part: string) => `Nobody has answered yet: ${part}`,
    explanation: 'As soon as somebody of this part does, the figures stand here. Others have answered.',
  },
};
