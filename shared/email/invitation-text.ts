import type { InvitationWords } from './invitation-words.ts';
import { paragraphs, wrapped } from './plain-text.ts';

/** The plain-text twin of an invitation: the same words in the same order. */
export function invitationText(words: InvitationWords): string {
  const { scale, unsubscribe } = words;
  return paragraphs(
    wrapped(words.greeting),
    wrapped(words.opening),
    words.promise && wrapped(words.promise),
    words.told && [words.told.title, ...words.told.lines].map(wrapped).join('\n'),
    wrapped(words.question),
    scale && scaleText(scale),
    scale && wrapped(words.confirm),
    `${wrapped(scale ? words.plain : words.open)}\n${words.link}`,
    wrapped(words.closes),
    `-- \n${wrapped(words.why)}${unsubscribe ? `\n${unsubscribe.label}:\n${unsubscribe.link}` : ''}`,
  );
}

/** One line a value; the words for both ends stand above and below. */
function scaleText({ steps, low, high }: NonNullable<InvitationWords['scale']>): string {
  const lines = steps.map(({ value, link }) => `${value.padStart(2)}  ${link}`);
  return [`    ${low}`, ...lines, `    ${high}`].join('\n');
}
