import { Role } from '#shared/domain/staff/staff.ts';
import { rolesWithin, type StaffAccount } from '#shared/domain/staff/staff-account.ts';
import { formatDateTime } from '#shared/locale/format.ts';
import { ROLE_MATRIX } from '#shared/services/staff/authorise.ts';
import type { ListedStaff } from '#shared/services/staff/list-staff.ts';
import { Badge } from '#shared/web/components/badge.tsx';
import { MinuteOf } from '#shared/web/components/clock.tsx';
import { DataTable } from '#shared/web/components/data-table.tsx';
import type { StaffReader } from '../environment.ts';
import { staffPath } from '../settings-paths.ts';
import { ConsolePage } from './console-page.tsx';
import { settingsTrail } from './settings-trail.ts';

/** Everybody who has signed in, and what each role may do. */
export function StaffPage({ reader, staff }: { reader: StaffReader; staff: readonly ListedStaff[] }) {
  const { staff: words } = reader.phrases;
  return (
    <ConsolePage reader={reader} title={words.title} lead={words.lead} trail={settingsTrail(reader)}>
      <section class="card">
        {staff.length === 0 ? (
          <p class="muted">{words.none}</p>
        ) : (
          <StaffTable reader={reader} staff={staff} />
        )}
      </section>
      <section class="card">
        <h2>{words.matrix.title}</h2>
        <details>
          <summary>{words.matrix.show}</summary>
          <RoleMatrix reader={reader} />
        </details>
      </section>
    </ConsolePage>
  );
}

function StaffTable({ reader, staff }: { reader: StaffReader; staff: readonly ListedStaff[] }) {
  const { language, timeZone, phrases } = reader;
  const { staff: words } = phrases;
  const { columns } = words;
  return (
    <DataTable
      name="staff"
      caption={words.list}
      columns={[
        { label: columns.name },
        { label: columns.email },
        { label: columns.roles },
        { label: columns.lastSignIn },
        { label: columns.sessions },
      ]}
      rows={staff.map(({ account, sessions }) => ({
        header: (
          <>
            <a href={staffPath(account)}>{account.name}</a>
            {account.staffId === reader.staff.staffId && <span class="muted"> · {words.you}</span>}{' '}
            {account.limit && <Badge kind="attention">{words.states[account.limit.kind]}</Badge>}
          </>
        ),
        cells: [
          account.email,
          rolesText(reader, account),
          <MinuteOf at={account.lastSignInAt} timeZone={timeZone}>
            {formatDateTime(language, account.lastSignInAt, timeZone)}
          </MinuteOf>,
          sessions.length === 0 ? words.noSessions : words.sessions(sessions.length),
        ],
      }))}
    />
  );
}

/** The roles that count, in words. */
export function rolesText(
  { phrases: { frame, staff } }: StaffReader,
  { roles, limit }: Pick<StaffAccount, 'roles' | 'limit'>,
): string {
  const left = rolesWithin(limit, roles);
  return left.length === 0 ? staff.noRoles : left.map((role) => frame.roles[role]).join(', ');
}

/** The table by which services decide; what no role may do is for the system alone. */
function RoleMatrix({ reader }: { reader: StaffReader }) {
  const { frame, staff } = reader.phrases;
  const { matrix } = staff;
  const rights: Readonly<Record<string, string>> = staff.rights;
  const rows = Object.entries(ROLE_MATRIX).filter(([, roles]) => roles.length > 0);
  return (
    <DataTable
      name="roles"
      caption={matrix.lead}
      columns={[{ label: matrix.right }, ...Role.options.map((role) => ({ label: frame.roles[role] }))]}
      rows={rows.map(([right, roles]) => ({
        header: rights[right] ?? '',
        cells: Role.options.map((role) =>
          (roles as readonly Role[]).includes(role) ? (
            <strong>{matrix.may}</strong>
          ) : (
            <span class="muted">{matrix.mayNot}</span>
          ),
        ),
      }))}
    />
  );
}
