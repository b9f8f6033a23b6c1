import { Role } from '#shared/domain/staff/staff.ts';
import { type AccessLimit, rolesWithin } from '#shared/domain/staff/staff-account.ts';
import { formatDateTime } from '#shared/locale/format.ts';
import type { ListedStaff } from '#shared/services/staff/list-staff.ts';
import { Facts } from '#shared/web/components/facts.tsx';
import { ChoiceField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { staffPath } from '../settings-paths.ts';
import { VersionField } from '../version-field.tsx';
import { ConsolePage } from './console-page.tsx';
import { staffTrail } from './settings-trail.ts';
import { rolesText } from './staff-page.tsx';

export interface StaffMemberShown {
  readonly done?: 'access' | 'signedOut' | undefined;
  readonly problem?: string | undefined;
  /** What was chosen and could not be saved. */
  readonly typed?: { readonly access: string; readonly roles: readonly string[] };
}

type Props = ListedStaff & StaffMemberShown & { readonly reader: StaffReader };

/** One member of staff: sessions, and what may be done. */
export function StaffMemberPage({ reader, account, sessions, done, problem, typed }: Props) {
  const { language, timeZone, phrases } = reader;
  const { staff: words } = phrases;
  const when = (instant: string) => formatDateTime(language, instant, timeZone);
  return (
    <ConsolePage reader={reader} title={account.name} trail={staffTrail(reader)}>
      {done && <Notice kind="done">{words.done[done]}</Notice>}
      {problem && <Notice kind="problem">{problem}</Notice>}
      <Facts
        facts={[
          [words.person.email, account.email],
          [words.person.groups, rolesText(reader, { roles: account.roles, limit: undefined })],
          [words.person.effective, rolesText(reader, account)],
          [words.person.lastSignIn, when(account.lastSignInAt)],
        ]}
      />
      <section class="card">
        <h2>{words.person.sessionsTitle}</h2>
        {sessions.length === 0 ? (
          <p class="muted">{words.person.noSessions}</p>
        ) : (
          <>
            <ul class="list plain">
              {sessions.map(({ startedAt, lastSeenAt }) => (
                <li>{words.person.session(when(startedAt), when(lastSeenAt))}</li>
              ))}
            </ul>
            <p>
              <a class="button" href={`${staffPath(account)}/sign-out`}>
                {words.person.signOut}
              </a>
            </p>
          </>
        )}
        <p class="muted small">{words.person.ends}</p>
      </section>
      <section class="card">
        <h2>{words.access.title}</h2>
        {account.staffId === reader.staff.staffId ? (
          <p class="muted">{words.access.yourself}</p>
        ) : (
          <AccessForm reader={reader} account={account} typed={typed} />
        )}
      </section>
    </ConsolePage>
  );
}

function AccessForm({ reader, account, typed }: Pick<Props, 'reader' | 'account' | 'typed'>) {
  const { language, timeZone, phrases } = reader;
  const { frame, staff } = phrases;
  const { access: words } = staff;
  const { access, roles } = typed ?? chosenBy(account.limit);
  return (
    <form class="stack" method="post" action={`${staffPath(account)}/access`}>
      <VersionField version={account.version ?? 0} />
      <p class="muted">{words.explanation}</p>
      <ChoiceField
        name="access"
        kind="radio"
        look="cards"
        label={words.choice}
        options={(['full', 'narrowed', 'blocked'] as const).map((value) => ({
          value,
          ...words.options[value],
        }))}
        chosen={[access]}
      />
      <ChoiceField
        name="roles"
        kind="checkbox"
        look="cards"
        label={words.roles}
        hint={words.rolesHint}
        options={Role.options.map((role) => ({ value: role, label: frame.roles[role] }))}
        chosen={roles}
      />
      <button type="submit" class="primary">
        {words.action}
      </button>
      {account.limitedBy && account.limitedAt && (
        <p class="muted small">
          {words.changedBy(account.limitedBy, formatDateTime(language, account.limitedAt, timeZone))}
        </p>
      )}
    </form>
  );
}

function chosenBy(limit: AccessLimit | undefined): NonNullable<StaffMemberShown['typed']> {
  return {
    access: limit?.kind ?? 'full',
    roles: limit?.kind === 'narrowed' ? rolesWithin(limit, Role.options) : Role.options,
  };
}
