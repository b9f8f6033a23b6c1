import { isAllowed, type Permission } from '#shared/services/staff/authorise.ts';
import { EmptyState } from '#shared/web/components/empty-state.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';

/** The first page while there is no program yet. */
export function FirstPage({ reader }: { reader: StaffReader }) {
  const { home } = reader.phrases;
  const may = (permission: Permission) => isAllowed({ kind: 'staff', staff: reader.staff }, permission);
  const mayCreate = may('edit-programs');
  return (
    <ConsolePage reader={reader} title={home.title} lead={home.lead}>
      <EmptyState
        title={home.empty.title}
        explanation={mayCreate ? home.empty.explanation : home.empty.waiting}
      >
        {mayCreate && (
          <a class="button primary" href="/programs/new">
            {home.create}
          </a>
        )}
      </EmptyState>
      <FirstSteps reader={reader} may={may} />
    </ConsolePage>
  );
}

function FirstSteps({ reader, may }: { reader: StaffReader; may: (permission: Permission) => boolean }) {
  const { firstSteps } = reader.phrases.home;
  const steps = [
    { href: '/units', label: firstSteps.units, permission: 'edit-units' },
    { href: '/people/customer', label: firstSteps.customers, permission: 'import-customers' },
    { href: '/people/employee', label: firstSteps.employees, permission: 'import-employees' },
  ] as const;
  const mine = steps.filter(({ permission }) => may(permission));
  if (mine.length === 0) return null;
  return (
    <section class="card">
      <h2>{firstSteps.title}</h2>
      <ol class="points">
        {mine.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}
