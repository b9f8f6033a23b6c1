import type { Child, PropsWithChildren } from 'hono/jsx';
import { isAllowed } from '#shared/services/staff/authorise.ts';
import { ConsoleLayout, type NavigationEntry, type NavigationItem } from '#shared/web/console-layout.tsx';
import type { StaffReader } from '../environment.ts';

interface Props {
  readonly reader: StaffReader;
  readonly title: string;
  readonly lead?: Child;
  readonly trail?: readonly NavigationItem[];
  readonly actions?: Child;
}

/** A page behind the sign-in; its navigation shows only what the reader may open. */
export function ConsolePage({ reader, children, ...page }: PropsWithChildren<Props>) {
  const { roles } = reader.phrases.frame;
  const account = `${reader.staff.name} · ${reader.staff.roles.map((role) => roles[role]).join(', ')}`;
  return (
    <ConsoleLayout
      {...page}
      language={reader.language}
      path={reader.path}
      navigation={navigationFor(reader)}
      account={account}
    >
      {children}
    </ConsoleLayout>
  );
}

function navigationFor({ staff, phrases: { frame } }: StaffReader): NavigationEntry[] {
  const items = [
    { href: '/', also: ['/programs'], label: frame.start, permission: 'see-programs' },
    { href: '/waves', label: frame.waves, permission: 'see-programs' },
    { href: '/people/customer', also: ['/segments'], label: frame.customers, permission: 'see-customers' },
    { href: '/people/employee', label: frame.employees, permission: 'see-employees' },
    { href: '/units', label: frame.units, permission: 'see-units' },
    {
      href: '/cases',
      also: ['/opportunities', '/customer-time'],
      label: frame.cases,
      permission: 'see-cases',
    },
    { href: '/settings', label: frame.settings, permission: 'see-settings' },
  ] as const;
  return items.filter(({ permission }) => isAllowed({ kind: 'staff', staff }, permission));
}
