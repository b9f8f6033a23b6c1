import type { Person } from '#shared/domain/contact/person.ts';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly person: Person;
  /** Why it cannot be done now. */
  readonly problem?: string | undefined;
}

/** Asks once more before a person is taken out of everything, and says what remains. */
export function ErasurePage({ reader, person, problem }: Props) {
  const { person: words, people } = reader.phrases;
  const { side, personId, name } = person;
  const base = `/people/${side}/${personId}`;
  return (
    <ConsolePage
      reader={reader}
      title={words.erase.title(name)}
      lead={words.erase.lead}
      trail={[
        { href: `/people/${side}`, label: people[side].title },
        { href: base, label: name },
      ]}
    >
      {problem && <Notice kind="problem">{problem}</Notice>}
      <div class="columns">
        <List title={words.erase.goes} lines={words.erase.goesList[side]} />
        <List title={words.erase.stays} lines={words.erase.staysList[side]} />
      </div>
      <form class="row" method="post" action={`${base}/erasure`}>
        <button type="submit" class="danger">
          {words.erase.confirm}
        </button>
        <a class="button" href={base}>
          {words.erase.back}
        </a>
      </form>
    </ConsolePage>
  );
}

function List({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section class="card">
      <h2>{title}</h2>
      <ul class="points">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </section>
  );
}
