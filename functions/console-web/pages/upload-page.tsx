import type { Upload } from '#shared/domain/contact/upload.ts';
import { formatDateTime, formatNumber } from '#shared/locale/format.ts';
import type { UploadView } from '#shared/services/upload/get-upload.ts';
import { Notice } from '#shared/web/components/notice.tsx';
import { ProgressBar } from '#shared/web/components/progress-bar.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { UploadColumnsForm } from './upload-columns-form.tsx';
import { uploadPath } from './upload-path.ts';
import { UploadReport } from './upload-report.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly view: UploadView;
}

/** One uploaded file: how far it has come, what it would do, and the press that does it. */
export function UploadPage({ reader, view }: Props) {
  const { people } = reader.phrases;
  const { upload } = view;
  const { side, state, startedBy, startedAt } = upload;
  return (
    <ConsolePage
      reader={reader}
      title={upload.fileName || people.uploads.unnamed}
      lead={people.uploads.brought(startedBy, formatDateTime(reader.language, startedAt, reader.timeZone))}
      trail={[{ href: `/people/${side}`, label: people[side].title }]}
    >
      {view.standsStill ? (
        <StandsStill reader={reader} upload={upload} />
      ) : (
        <Going reader={reader} view={view} />
      )}
      {upload.problem && (
        <Notice kind="problem" title={people.uploads.states[state]}>
          {upload.problem[reader.language]}
        </Notice>
      )}
      {(state === 'checked' || state === 'imported') && <UploadReport reader={reader} view={view} />}
      {(state === 'checked' || state === 'needs-columns') && upload.columns && (
        <UploadColumnsForm reader={reader} upload={upload} columns={upload.columns} />
      )}
      {(state === 'needs-columns' || state === 'unreadable') && (
        <p>
          <a class="button" href={`/people/${side}`}>
            {people.report.again}
          </a>
        </p>
      )}
    </ConsolePage>
  );
}

/** What is being done at this moment, in words and numbers. */
function Going({ reader, view: { upload, work } }: Props) {
  const { going } = reader.phrases.people.uploads;
  const number = (value: number, digits = 0) => formatNumber(reader.language, value, digits);
  const megabytes = (bytes: number) => number(bytes / 1_000_000, 1);
  const checked = work?.checked ?? 0;
  const bars = {
    receiving: {
      label: going.receiving,
      value: upload.receivedInBytes,
      max: upload.sizeInBytes,
      text: going.megabytes(megabytes(upload.receivedInBytes), megabytes(upload.sizeInBytes)),
    },
    checking: { label: going.checking, value: 0, max: 0, text: going.rowsChecked(checked) },
    importing: {
      label: going.importing,
      value: work?.imported ?? 0,
      max: checked,
      text: going.rowsImported(number(work?.imported ?? 0), checked),
    },
  };
  const bar = bars[upload.state as keyof typeof bars];
  if (!bar) return null;
  return (
    <section class="card">
      {upload.state === 'checking' ? (
        <div class="spread">
          <span>{bar.label}</span>
          <span class="number">{bar.text}</span>
        </div>
      ) : (
        <ProgressBar side={upload.side} {...bar} />
      )}
      <p class="muted small">{going.explanation}</p>
    </section>
  );
}

function StandsStill({ reader, upload }: { reader: StaffReader; upload: Upload }) {
  const { standsStill } = reader.phrases.people.uploads;
  return (
    <Notice kind="attention" title={standsStill.title}>
      <p>{standsStill.explanation}</p>
      <form method="post" action={`${uploadPath(upload)}/continuation`}>
        <button type="submit">{standsStill.action}</button>
      </form>
    </Notice>
  );
}
