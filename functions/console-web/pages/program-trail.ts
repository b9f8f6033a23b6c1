import type { Program } from '#shared/domain/program/program.ts';
import type { NavigationItem } from '#shared/web/console-layout.tsx';
import type { Reader } from '../environment.ts';

/** The way from home to a program, above its pages. */
export function programTrail(
  { language, phrases }: Reader,
  { programId, name }: Pick<Program, 'programId' | 'name'>,
): NavigationItem[] {
  return [
    { href: '/', label: phrases.home.title },
    { href: `/programs/${programId}`, label: name[language] },
  ];
}
