import type { Destination } from '#shared/domain/survey/arrange-questions.ts';

/** Where an arrow or a drag leads to: `up`, `down`, `before:<key>`, `after:<key>`. */
export function destinationNamed(text: string): Destination {
  const [where, key = ''] = text.split(':');
  if (where === 'before') return { before: key };
  if (where === 'after') return { after: key };
  return text === 'up' ? 'up' : 'down';
}
