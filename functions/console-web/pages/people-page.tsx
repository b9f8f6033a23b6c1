import type { Side } from '#shared/domain/side.ts';
import { formatNumber } from '#shared/locale/format.ts';
import type { PeopleImport } from '#shared/services/person/import-people.ts';
import { InputField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly side: Side;
  /** Why the file could not be read at all. */
  readonly problem?: string | undefined;
  /** What was just imported. */
  readonly done?: PeopleImport;
}

const EXAMPLES: Readonly<Record<Side, string>> = {
  customer:
    'id,name,email,language,unit,tier,revenue,revenue last year,came by\n' +
    'C-1001,Trần Văn Minh,minh.tran@example.com,vi,hanoi,gold,120000,95000,\n' +
    'C-1002,Emily Carter,emily@example.com,en,hanoi,,40000,0,recommendation',
  employee:
    'id,name,email,language,unit,manager\n' +
    'E-2001,Lê Thị Hoa,hoa.le@example.com,vi,hanoi,E-1000\n' +
    'E-2002,Daniel Hughes,daniel@example.com,en,hanoi,E-1000',
};

/** The people of one side, and the way to bring in more. */
export function PeoplePage({ reader, side, problem, done }: Props) {
  const { people, audience } = reader.phrases;
  return (
    <ConsolePage
      reader={reader}
      title={people[side].title}
      lead={people[side].lead}
      actions={
        side === 'customer' && (
          <a class="button" href="/segments">
            {audience.segments.link}
          </a>
        )
      }
    >
      {done && <Done reader={reader} done={done} />}
      <section class={`card ${side}`}>
        <h2>{people.import.title}</h2>
        <form
          class="stack"
          method="post"
          action={`/people/${side}/import-checks`}
          enctype="multipart/form-data"
        >
          <p class="muted">{people[side].columns}</p>
          <InputField
            name="file"
            type="file"
            accept=".csv,text/csv,text/plain"
            label={people.import.file}
            hint={people.import.promise}
            error={problem}
            required
          />
          <button type="submit" class="primary">
            {people.import.check}
          </button>
          <p class="muted small">{people.import.known}</p>
          <details>
            <summary>{people.import.example}</summary>
            <pre>{EXAMPLES[side]}</pre>
          </details>
        </form>
      </section>
    </ConsolePage>
  );
}

function Done({ reader, done }: { reader: StaffReader; done: PeopleImport }) {
  const phrases = reader.phrases.people.done;
  const number = (value: number) => formatNumber(reader.language, value);
  const { new: fresh, changed, unchanged } = done.good;
  return (
    <Notice kind="done" title={phrases.title(fresh + changed + unchanged)}>
      <p>
        {phrases.detail(number(fresh), number(changed), number(unchanged))}{' '}
        {done.badRows > 0 && phrases.leftOut(done.badRows)}
      </p>
      <p>
        <a href="/">{phrases.next}</a>
      </p>
    </Notice>
  );
}
