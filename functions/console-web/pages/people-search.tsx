import type { Side } from '#shared/domain/side.ts';
import type { UnitTree } from '#shared/domain/unit/unit-tree.ts';
import { type FoundPeople, MOST_PEOPLE_FOUND } from '#shared/services/person/find-people.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { InputField } from '#shared/web/components/fields.tsx';
import type { StaffReader } from '../environment.ts';

export interface PeopleSearchState {
  /** What was looked for; empty where nothing was. */
  readonly search: string;
  readonly found: FoundPeople;
  readonly tree: UnitTree;
}

type Props = PeopleSearchState & { readonly reader: StaffReader; readonly side: Side };

/** Finds a person of the directory by name, address or id. */
export function PeopleSearch({ reader, side, search, found, tree }: Props) {
  const { search: words } = reader.phrases.person;
  const { people, more } = found;
  return (
    <section class={`card ${side}`}>
      <h2>{words.title}</h2>
      <form class="row" method="get" action={`/people/${side}`}>
        <InputField name="search" label={words.label} hint={words.hint} value={search} />
        <button type="submit">{words.action}</button>
      </form>
      {search !== '' && people.length === 0 && <p>{words.none(search)}</p>}
      {people.length > 0 && (
        <>
          <p class="muted">{more ? words.more(MOST_PEOPLE_FOUND) : words.found(people.length)}</p>
          <DataTable
            name="found"
            caption={words.caption}
            columns={[{ label: words.person }, { label: words.address }, { label: words.unit }]}
            rows={people.map(({ personId, name, email, unitId }) => ({
              header: <a href={`/people/${side}/${personId}`}>{name}</a>,
              cells: [email ?? '–', tree.get(unitId)?.name ?? unitId],
            }))}
          />
        </>
      )}
    </section>
  );
}
