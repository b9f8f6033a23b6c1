import type { Unit } from '#shared/domain/unit/unit.ts';
import type { UnitTree } from '#shared/domain/unit/unit-tree.ts';
import { say } from '#shared/locale/audience/say.ts';
import { formatNumber } from '#shared/locale/format.ts';
import { isAllowed } from '#shared/services/staff/authorise.ts';
import type { UnitsImport } from '#shared/services/unit/import-units.ts';
import { EmptyState } from '#shared/web/components/empty-state.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { RemarkTable } from './remark-table.tsx';
import { TableFileInput } from './table-file-input.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly tree: UnitTree;
  readonly report?: UnitsImport;
  /** Why the file could not be read at all. */
  readonly problem?: string | undefined;
}

export function UnitsPage({ reader, tree, report, problem }: Props) {
  const { units, people } = reader.phrases;
  const mayImport = isAllowed({ kind: 'staff', staff: reader.staff }, 'edit-units');
  return (
    <ConsolePage reader={reader} title={units.title} lead={units.lead}>
      {report && <Report reader={reader} report={report} />}
      {tree.units.length === 0 ? (
        <EmptyState {...units.empty} />
      ) : (
        <section class="card">
          <h2>{units.count(tree.units.length)}</h2>
          <Branch tree={tree} units={tree.roots} />
        </section>
      )}
      {mayImport && (
        <section class="card">
          <h2>{units.import.title}</h2>
          <form class="stack" method="post" action="/units/imports" enctype="multipart/form-data">
            <p class="muted">{units.import.explanation}</p>
            <TableFileInput label={units.import.file} error={problem} />
            <button type="submit" class="primary">
              {units.import.action}
            </button>
            <details>
              <summary>{people.import.example}</summary>
              <pre>{'id,name,parent\nacme,Acme,\nnorth,North,acme\nhanoi,Hà Nội,north'}</pre>
            </details>
          </form>
        </section>
      )}
    </ConsolePage>
  );
}

function Branch({ tree, units }: { tree: UnitTree; units: readonly Unit[] }) {
  return (
    <ul class="tree">
      {units.map((unit) => {
        const children = tree.childrenOf(unit.unitId);
        return (
          <li>
            {unit.name} <span class="muted small">{unit.unitId}</span>
            {children.length > 0 && <Branch tree={tree} units={children} />}
          </li>
        );
      })}
    </ul>
  );
}

function Report({ reader, report }: { reader: StaffReader; report: UnitsImport }) {
  const { report: phrases } = reader.phrases.units;
  const number = (value: number) => formatNumber(reader.language, value);
  if (report.outcome === 'imported') {
    const { new: fresh, changed, unchanged } = report.counts;
    return <Notice kind="done">{phrases.imported(number(fresh), number(changed), number(unchanged))}</Notice>;
  }
  const remarks = report.problems.map((problem) => ({
    ...problem,
    column: say(({ columns }) => columns[problem.column])[reader.language],
  }));
  return (
    <>
      <Notice kind="problem">{phrases.nothing(report.rows)}</Notice>
      <RemarkTable reader={reader} caption={phrases.caption} labels={phrases} remarks={remarks} />
    </>
  );
}
