import type { AuditRecord } from '#shared/domain/staff/audit-record.ts';
import { nameIn, type SubjectNames } from '#shared/services/audit/name-subjects.ts';
import { isAllowed, type Permission } from '#shared/services/staff/authorise.ts';
import type { StaffReader } from '../environment.ts';

export function actionWords({ phrases: { audit } }: StaffReader, action: string): string {
  return (audit.actions as Readonly<Record<string, string>>)[action] ?? audit.unknownAction;
}

/** One of the things that something was done to. */
export interface NamedSubject {
  /** What kind of thing it is; empty where its name says so. */
  readonly label: string;
  /** Its name, or its id where it has none, or none that the reader may know. */
  readonly text: string;
  /** Its page, where there is one that the reader may open. */
  readonly href?: string | undefined;
}

/** What it was done to, in words; the sides of a company by their name. */
export function subjectsOf(
  { language, phrases, staff }: StaffReader,
  { subject }: AuditRecord,
  names: SubjectNames,
): NamedSubject[] {
  const labels: Readonly<Record<string, string>> = phrases.audit.subjects;
  const sides: Readonly<Record<string, string>> = phrases.frame.sides;
  const order = Object.keys(labels);
  const inOrder = Object.entries(subject).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return inOrder.map(([kind, id]) => {
    if (kind === 'side') return { label: '', text: sides[id] ?? id };
    const name = nameIn(names, kind, subject);
    const label = kind === 'waveId' && name !== undefined ? '' : (labels[kind] ?? '');
    if (name === 'erased') return { label, text: phrases.audit.erased };
    const page = PAGES[kind];
    const isOpen = name && page && isAllowed({ kind: 'staff', staff }, page.permission);
    return { label, text: name?.[language] ?? id, ...(isOpen && { href: page.path(subject) }) };
  });
}

interface PageOfSubject {
  readonly permission: Permission;
  readonly path: (subject: AuditRecord['subject']) => string;
}

/** The pages of things, and who may open them. */
const PAGES: Readonly<Record<string, PageOfSubject>> = {
  programId: pageOf('see-programs', ['programs', 'programId']),
  waveId: pageOf('see-programs', ['waves', 'waveId']),
  segmentId: pageOf('see-segments', ['segments', 'segmentId']),
  caseId: pageOf('see-cases', ['cases', 'caseId']),
  opportunityId: pageOf('see-opportunities', ['opportunities', 'opportunityId']),
  webhookId: pageOf('edit-webhooks', ['settings', 'webhooks', 'webhookId']),
  keyId: pageOf('edit-api-keys', ['settings', 'api-keys']),
  staffId: pageOf('edit-staff', ['settings', 'staff', 'staffId']),
  fromStaffId: pageOf('edit-staff', ['settings', 'staff', 'fromStaffId']),
  toStaffId: pageOf('edit-staff', ['settings', 'staff', 'toStaffId']),
  linkId: pageOf('see-customer-waves', ['waves', 'waveId', 'links', 'linkId']),
  themeId: pageOf('edit-themes', ['programs', 'programId', 'themes', 'themeId']),
  actionId: pageOf('see-programs', ['programs', 'programId', 'actions']),
  benchmarkId: pageOf('see-programs', ['programs', 'programId', 'benchmarks']),
  // Named only to those who may see the person.
  personId: pageOf('see-audit-trail', ['people', 'side', 'personId']),
};

/** Of its parts those that the subject knows stand for ids. */
function pageOf(permission: Permission, parts: readonly string[]): PageOfSubject {
  return {
    permission,
    path: (subject) => `/${parts.map((part) => encodeURIComponent(subject[part] ?? part)).join('/')}`,
  };
}
