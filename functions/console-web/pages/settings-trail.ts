import type { NavigationItem } from '#shared/web/console-layout.tsx';
import type { StaffReader } from '../environment.ts';
import { STAFF, WEBHOOKS } from '../settings-paths.ts';

/** The way up from each page of the settings. */
export function settingsTrail({ phrases }: StaffReader): NavigationItem[] {
  return [{ href: '/settings', label: phrases.settingsOverview.title }];
}

export function staffTrail(reader: StaffReader): NavigationItem[] {
  return [...settingsTrail(reader), { href: STAFF, label: reader.phrases.staff.title }];
}

export function webhooksTrail(reader: StaffReader): NavigationItem[] {
  return [...settingsTrail(reader), { href: WEBHOOKS, label: reader.phrases.webhooks.title }];
}
