import type { StaffMember } from '#shared/domain/staff/staff.ts';
import { isAllowed, type Permission } from '#shared/services/staff/authorise.ts';
import type { StaffReader } from '../environment.ts';
import { STAFF, WEBHOOKS } from '../settings-paths.ts';

type Overview = StaffReader['phrases']['settingsOverview'];

interface SettingsEntry {
  readonly href: string;
  readonly page: keyof Overview['pages'];
  readonly permission: Permission;
}

/** Every page of the settings, in the order of the overview, and the right that opens it. */
const SETTINGS: Readonly<Record<keyof Overview['groups'], readonly SettingsEntry[]>> = {
  look: [{ href: '/settings/brand', page: 'brand', permission: 'edit-brand' }],
  mails: [
    { href: '/settings/calendar', page: 'calendar', permission: 'edit-calendar' },
    { href: '/settings/sending', page: 'sending', permission: 'edit-rest-periods' },
    { href: '/settings/suppressions', page: 'suppressions', permission: 'see-suppressions' },
  ],
  following: [{ href: '/settings/case-deadlines', page: 'caseDeadlines', permission: 'edit-case-deadlines' }],
  people: [
    { href: '/settings/thresholds', page: 'thresholds', permission: 'edit-thresholds' },
    { href: STAFF, page: 'staff', permission: 'edit-staff' },
    { href: '/settings/audit', page: 'audit', permission: 'see-audit-trail' },
  ],
  systems: [
    { href: WEBHOOKS, page: 'webhooks', permission: 'edit-webhooks' },
    { href: '/settings/api-keys', page: 'apiKeys', permission: 'edit-api-keys' },
  ],
};

export interface SettingsGroup {
  readonly group: keyof Overview['groups'];
  readonly entries: readonly SettingsEntry[];
}

/** What somebody may open, without groups of which nothing is left. */
export function settingsFor(staff: StaffMember): SettingsGroup[] {
  const groups = Object.keys(SETTINGS) as SettingsGroup['group'][];
  return groups
    .map((group) => ({
      group,
      entries: SETTINGS[group].filter(({ permission }) => isAllowed({ kind: 'staff', staff }, permission)),
    }))
    .filter(({ entries }) => entries.length > 0);
}
