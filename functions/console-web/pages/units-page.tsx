import { Side } from '#shared/domain/side.ts';
import type { Unit } from '#shared/domain/unit/unit.ts';
import type { UnitTree } from '#shared/domain/unit/unit-tree.ts';
import { say } from '#shared/locale/audience/say.ts';
import { formatNumber } from '#shared/locale/format.ts';
import { isAllowed } from '#shared/services/staff/authorise.ts';
import type { PeopleByUnit } from '#shared/services/unit/count-people.ts';
import type { UnitsImport } from '#shared/services/unit/import-units.ts';
import { EmptyState } from '#shared/web/components/empty-state.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { RemarkTable } from './remark-table.tsx';
import { TableFileInput } from './table-file-input.tsx';
import { unitPath } from './unit-path.ts';
import { peopleOf } from './unit-people.ts';

interface Props {
  readonly reader: StaffReader;
  readonly tree: UnitTree;
  readonly people: PeopleByUnit;
  readonly report?: UnitsImport;
  /** Why the file could not be read at all. */
  readonly problem?: string | undefined;
}

export function UnitsPage({ reader, tree, people: counts, report, problem }: Props) {
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
          {counts.employee && <p class="muted small">{units.people.rounded}</p>}
          <Branch reader={reader} tree={tree} people={counts} units={tree.roots} depth={0} />
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

interface BranchProps extends Pick<Props, 'reader' | 'tree' | 'people'> {
  readonly units: readonly Unit[];
  readonly depth: number;
}

/** What lies under a unit folds away; the first two levels are open. */
function Branch({ units, depth, ...props }: BranchProps) {
  const { reader, tree } = props;
  return (
    <ul class="tree">
      {units.map((unit) => {
        const children = tree.childrenOf(unit.unitId);
        const line = (
          <>
            <a href={unitPath(unit.unitId)}>{unit.name}</a>{' '}
            <span class="muted small">{[unit.unitId, ...countsOf(props, unit)].join(' · ')}</span>
          </>
        );
        if (children.length === 0) return <li>{line}</li>;
        return (
          <li>
            {line}
            <details open={depth < 2}>
              <summary class="small">{reader.phrases.units.one.below(children.length)}</summary>
              <Branch {...props} units={children} depth={depth + 1} />
            </details>
          </li>
        );
      })}
    </ul>
  );
}

function countsOf({ reader, people }: Omit<BranchProps, 'units' | 'depth'>, { unitId }: Unit): string[] {
  return Side.options.filter((side) => people[side]).map((side) => peopleOf(reader, people, side, unitId));
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
