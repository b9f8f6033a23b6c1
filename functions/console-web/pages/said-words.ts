import type { Item } from '#shared/domain/survey/items.ts';
import { OTHER } from '#shared/domain/survey/possible-answers.ts';
import type { Reader } from '../environment.ts';

/** What a stored answer of a question is called: the name of a choice, yes or no; what somebody wrote is itself. */
export function saidWords({ language, phrases }: Reader, item: Item): (said: string) => string {
  const { yesNo, other } = phrases.results;
  switch (item.kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'ranking': {
      const names = new Map(item.choices.map(({ key, wording }) => [key, wording[language]]));
      return (said) => names.get(said) ?? (said === OTHER ? other : said);
    }
    case 'yes-no':
    case 'consent':
      return (said) => (said === 'yes' ? yesNo.yes : yesNo.no);
    default:
      return (said) => said;
  }
}
