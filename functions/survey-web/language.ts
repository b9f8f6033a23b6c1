import type { Context } from 'hono';
import type { Language } from '#shared/domain/localized.ts';

/**
 * The language of a page: as the address says (`?lang=vi`), else the one that is usual where it stands, else as the
 * browser prefers, else English.
 */
export function languageOf(c: Context, usual?: Language): Language {
  const asked = c.req.query('lang');
  if (asked === 'vi' || asked === 'en') return asked;
  return usual ?? preferred(c.req.header('accept-language') ?? '');
}

function preferred(acceptLanguage: string): Language {
  const wishes = acceptLanguage.split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
    const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
    return { language: tag.split('-')[0], weight: quality ? Number(quality.trim().slice(2)) : 1 };
  });
  const weightOf = (language: Language) =>
    Math.max(0, ...wishes.filter((wish) => wish.language === language).map((wish) => wish.weight || 0));
  return weightOf('vi') > weightOf('en') ? 'vi' : 'en';
}
