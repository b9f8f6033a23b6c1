import type { NavigationItem } from '#shared/web/console-layout.tsx';
import type { StaffReader } from '../environment.ts';

/** The way up from each page of the settings. */
export function settingsTrail({ phrases }: StaffReader): NavigationItem[] {
  return [{ href: '/settings', label: phrases.settingsOverview.title }];
}
