import type { Side } from '../../domain/side.ts';
import type { Actor, Role } from '../../domain/staff/staff.ts';
import { NotAllowed } from '../errors.ts';

const HR = ['hr', 'admin'] as const;
const MARKETING = ['marketing', 'admin'] as const;
const EVERYBODY = ['hr', 'marketing', 'leadership', 'admin'] as const;

/** What staff may do, and which roles may do it. The system itself may do everything. */
export const ROLE_MATRIX = {
  'see-programs': EVERYBODY,
  'edit-programs': ['hr', 'marketing', 'admin'],
  'see-surveys': EVERYBODY,
  'edit-customer-surveys': MARKETING,
  'edit-employee-surveys': HR,
  'edit-units': ['hr', 'admin'],
  'see-units': EVERYBODY,
  'see-customers': MARKETING,
  'import-customers': MARKETING,
  'erase-customers': MARKETING,
  'see-employees': HR,
  'import-employees': HR,
  'erase-employees': HR,
  'run-customer-waves': MARKETING,
  'run-employee-waves': HR,
  'see-customer-waves': ['marketing', 'leadership', 'admin'],
  'see-employee-waves': ['hr', 'leadership', 'admin'],
  'edit-open-links': MARKETING,
  // For the system only. Counting participation more than once a day would show answers coming in one by one.
  'count-participation': [],
  'run-agenda': [],
  // For the system only: it takes long, and is done by the agenda.
  'count-themes': [],
  'ask-for-themes': MARKETING,
  'edit-themes': ['hr', 'marketing', 'admin'],
  'see-customer-results': ['marketing', 'leadership', 'admin'],
  'see-employee-results': ['hr', 'leadership', 'admin'],
  'see-pair-report': ['hr', 'marketing', 'leadership', 'admin'],
  'decide-suspected-answers': MARKETING,
  'see-cases': ['marketing', 'leadership', 'admin'],
  'work-cases': MARKETING,
  'edit-case-deadlines': MARKETING,
  'see-opportunities': ['marketing', 'leadership', 'admin'],
  'edit-opportunities': MARKETING,
  'see-customer-time': ['marketing', 'leadership', 'admin'],
  'log-customer-time': ['marketing', 'leadership', 'admin'],
  'see-customer-actions': ['marketing', 'leadership', 'admin'],
  'see-employee-actions': ['hr', 'leadership', 'admin'],
  'edit-customer-actions': MARKETING,
  'edit-employee-actions': HR,
  'see-customer-benchmarks': ['marketing', 'leadership', 'admin'],
  'see-employee-benchmarks': ['hr', 'leadership', 'admin'],
  'edit-customer-benchmarks': MARKETING,
  'edit-employee-benchmarks': HR,
  'edit-measures': ['leadership', 'admin'],
  'see-digest': ['leadership', 'admin'],
  'edit-digest': ['leadership', 'admin'],
  'send-digest': ['leadership', 'admin'],
  'edit-api-keys': ['admin'],
  // For the system only: what other systems are told.
  'announce-events': [],
  // For other systems, which come with a key.
  'invite-by-event': [],
  // The overview; each of its pages asks for a right of its own.
  'see-settings': EVERYBODY,
  'edit-brand': MARKETING,
  'edit-calendar': ['hr', 'marketing', 'admin'],
  'edit-rest-periods': MARKETING,
  'see-suppressions': MARKETING,
  'edit-suppressions': MARKETING,
  'see-segments': MARKETING,
  'edit-segments': MARKETING,
  // Not only for those who have every right: somebody else can see what they did.
  'see-audit-trail': ['leadership', 'admin'],
  'edit-staff': ['admin'],
  'edit-webhooks': ['admin'],
  'edit-thresholds': HR,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof ROLE_MATRIX;

/** All that a key of the API opens. */
const PERMISSIONS_OF_API_KEYS: readonly Permission[] = ['invite-by-event'];

/** Throws `NotAllowed` unless the actor may do this. Respondents never may. */
export function authorise(actor: Actor, permission: Permission): void {
  if (!isAllowed(actor, permission)) throw new NotAllowed(permission);
}

export function isAllowed(actor: Actor, permission: Permission): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind === 'api-key') return PERMISSIONS_OF_API_KEYS.includes(permission);
  return actor.kind === 'staff' && rolesAllow(actor.staff.roles, permission);
}

/** Whether one of these roles may do this. */
export function rolesAllow(roles: readonly Role[], permission: Permission): boolean {
  const allowed: readonly Role[] = ROLE_MATRIX[permission];
  return roles.some((role) => allowed.includes(role));
}

type SidedVerb =
  | 'edit-surveys'
  | 'run-waves'
  | 'see-waves'
  | 'see-results'
  | `${'see' | 'edit'}-${'actions' | 'benchmarks'}`;

/** The permission of one side: `run-customer-waves` or `run-employee-waves`. */
export function permissionOf(side: Side, verb: SidedVerb): Permission {
  const [first, second] = verb.split('-');
  return `${first}-${side}-${second}` as Permission;
}
