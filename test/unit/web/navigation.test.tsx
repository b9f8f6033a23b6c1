import { expect, it } from 'vitest';
import type { StaffReader } from '#functions/console-web/environment.ts';
import { ConsolePage } from '#functions/console-web/pages/console-page.tsx';
import type { Role } from '#shared/domain/staff/staff.ts';
import { CONSOLE_PHRASES } from '#shared/locale/console/phrases.ts';

/** What is marked in the navigation of a page, and how. */
function marked(path: string, role: Role = 'admin'): string[] {
  const reader: StaffReader = {
    language: 'en',
    phrases: CONSOLE_PHRASES.en,
    timeZone: 'UTC',
    now: new Date('2026-11-23T09:00:00Z'),
    path,
    staff: { staffId: 'lan', email: 'lan@example.com', name: 'Lan', roles: [role], language: 'en' },
  };
  const html = String(<ConsolePage reader={reader} title="A page" />);
  return [...html.matchAll(/<a href="([^"]+)" aria-current="(\w+)"/g)].map(
    ([, href, how]) => `${href} ${how}`,
  );
}

it.each([
  ['/', '/ page'],
  ['/?program=a', '/ page'],
  ['/programs/a/pair', '/ true'],
  ['/waves', '/waves page'],
  ['/waves/a/results?themes=asked', '/waves true'],
  ['/segments/new', '/people/customer true'],
  ['/people/employee/uploads/a', '/people/employee true'],
  ['/units/hanoi', '/units true'],
  ['/opportunities', '/cases true'],
  ['/customer-time/a/removal', '/cases true'],
  ['/settings/case-deadlines', '/settings true'],
])('%s is found in the navigation under %s, and nowhere else', (path, entry) => {
  expect(marked(path)).toEqual([entry]);
});

it('marks nothing where somebody has no entry that a page belongs to', () => {
  expect(marked('/segments', 'hr')).toEqual([]);
  expect(marked('/sign-in')).toEqual([]);
});
