import type { PeopleColumn } from '#shared/domain/contact/people-columns.ts';
import { say } from '#shared/locale/audience/say.ts';
import { formatNumber } from '#shared/locale/format.ts';
import {
  MOST_CHANGES,
  MOST_REMARKS,
  type PeopleImportReport,
} from '#shared/services/person/people-import.ts';
import type { UploadView } from '#shared/services/upload/get-upload.ts';
import type { UploadWork } from '#shared/services/upload/upload-work.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { RemarkTable } from './remark-table.tsx';
import { uploadPath } from './upload-path.ts';

interface Props {
  readonly reader: StaffReader;
  readonly view: UploadView;
}

/** What the file would do or has done, row by row where something is wrong. */
export function UploadReport({ reader, view }: Props) {
  const { upload, work } = view;
  if (!work) return null;
  const { people } = work.report;
  const { report: phrases } = reader.phrases.people;
  const number = (value: number) => formatNumber(reader.language, value);
  const { new: fresh, changed, unchanged } = people.good;
  return (
    <>
      {upload.state === 'imported' && <Done reader={reader} view={view} />}
      <div class="figures">
        <Count label={phrases.new} value={number(fresh)} />
        <Count label={phrases.changed} value={number(changed)} />
        <Count label={phrases.unchanged} value={number(unchanged)} />
        <Count label={phrases.bad} value={number(people.badRows)} />
      </div>
      {upload.state === 'checked' && <Acceptance reader={reader} view={view} work={work} />}
      {people.badRows > 0 && <BadRows reader={reader} path={uploadPath(upload)} people={people} />}
      {changed > 0 && <Changes reader={reader} people={people} />}
      {people.notes.length > 0 && (
        <section class="stack tight">
          <h2>{phrases.notesTitle}</h2>
          <RemarkTable
            reader={reader}
            caption={phrases.notesCaption}
            labels={phrases}
            remarks={people.notes}
          />
        </section>
      )}
    </>
  );
}

function Acceptance({ reader, view, work }: Props & { work: UploadWork }) {
  const { report: phrases } = reader.phrases.people;
  const { upload } = view;
  const { people, notNamed } = work.report;
  const { new: fresh, changed, unchanged } = people.good;
  const good = fresh + changed + unchanged;
  const missing = notNamed?.count ?? 0;
  const offersLeavers = upload.side === 'employee' && missing > 0;
  const names = notNamed?.first.join(', ') ?? '';
  const list = notNamed && missing > notNamed.first.length ? phrases.andMore(names) : names;
  const mayImport = good > 0 && (fresh + changed > 0 || offersLeavers);
  return (
    <>
      {good === 0 && <Notice kind="problem">{phrases.nothingGood}</Notice>}
      {good > 0 && fresh + changed === 0 && <Notice>{phrases.nothingNew}</Notice>}
      {missing > 0 && upload.side === 'customer' && <p class="muted">{phrases.customersStay(missing)}</p>}
      {mayImport && (
        <form class="stack" method="post" action={`${uploadPath(upload)}/acceptance`}>
          <input type="hidden" name="run" value={upload.run} />
          {offersLeavers && (
            <div class="option">
              <input type="checkbox" name="leavers" value="mark" id="leavers" />
              <label for="leavers">
                <strong>{phrases.markLeavers(missing)}</strong>
                <div class="hint">
                  {phrases.leaversHint} {list}
                </div>
              </label>
            </div>
          )}
          <button type="submit" class="primary">
            {people.badRows > 0 ? phrases.acceptGood(good) : phrases.acceptAll(good)}
          </button>
        </form>
      )}
      <p>
        <a href={`/people/${upload.side}`}>{phrases.again}</a>
      </p>
    </>
  );
}

function BadRows({
  reader,
  path,
  people,
}: {
  reader: StaffReader;
  path: string;
  people: PeopleImportReport;
}) {
  const { report: phrases } = reader.phrases.people;
  return (
    <section class="stack tight">
      <h2>{phrases.badTitle(people.badRows)}</h2>
      <p class="muted">
        {phrases.badExplanation}{' '}
        {people.problems.length === MOST_REMARKS && phrases.more(formatNumber(reader.language, MOST_REMARKS))}
      </p>
      <p>
        <a href={`${path}/bad-rows.csv`}>{phrases.download}</a>
      </p>
      <RemarkTable reader={reader} caption={phrases.caption} labels={phrases} remarks={people.problems} />
    </section>
  );
}

function Changes({ reader, people }: { reader: StaffReader; people: PeopleImportReport }) {
  const { report: phrases } = reader.phrases.people;
  const number = (value: number) => formatNumber(reader.language, value);
  const { byField, first } = people.changes;
  const counts = Object.entries(byField)
    .sort(([, a], [, b]) => b - a)
    .map(([field, count]) => `${fieldName(reader, field)} ${number(count)}`);
  return (
    <section class="stack tight">
      <h2>{phrases.changesTitle(people.good.changed)}</h2>
      <p>{counts.join(' · ')}</p>
      <details>
        <summary>{phrases.changesList(number(first.length))}</summary>
        <DataTable
          name="changes"
          caption={
            first.length === MOST_CHANGES ? phrases.more(number(MOST_CHANGES)) : phrases.changesCaption
          }
          columns={[phrases.line, phrases.person, phrases.column, phrases.before, phrases.after].map(
            (label) => ({ label }),
          )}
          rows={first.map(({ line, name, field, before, after }) => ({
            header: number(line),
            cells: [name, fieldName(reader, field), before || '–', after || '–'],
          }))}
        />
      </details>
    </section>
  );
}

/** A column in the reader's language, or the name of an attribute as the company knows it. */
function fieldName({ language }: StaffReader, field: string): string {
  const attribute = /^attribute:(.*)/.exec(field)?.[1];
  return attribute ?? say(({ columns }) => columns[field as PeopleColumn])[language];
}

function Done({ reader, view: { upload, work } }: Props) {
  const phrases = reader.phrases.people.done;
  const { new: fresh = 0, changed = 0, unchanged = 0 } = work?.report.people.good ?? {};
  const badRows = work?.report.people.badRows ?? 0;
  const left = upload.marksLeavers ? (work?.report.notNamed?.count ?? 0) : 0;
  return (
    <Notice kind="done" title={phrases.title(fresh + changed + unchanged)}>
      <p>
        {badRows > 0 && phrases.leftOut(badRows)} {left > 0 && phrases.left(left)}
      </p>
      <p>
        <a href="/">{phrases.next}</a>
      </p>
    </Notice>
  );
}

function Count({ label, value }: { label: string; value: string }) {
  return (
    <div class="figure">
      <p class="name">{label}</p>
      <p class="value">{value}</p>
    </div>
  );
}
