import type { Digest, DigestSettings } from '#shared/domain/digest/digest.ts';
import { LANGUAGES } from '#shared/domain/localized.ts';
import type { Program } from '#shared/domain/program/program.ts';
import {
  formatDateTime,
  formatDayTime,
  formatList,
  formatNumber,
  formatWeekday,
} from '#shared/locale/format.ts';
import { MinuteOf } from '#shared/web/components/clock.tsx';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { DigestSettingsForm } from './digest-settings-form.tsx';
import { programTrail } from './program-trail.ts';

interface Props {
  readonly reader: StaffReader;
  readonly program: Program;
  /** As saved, or as typed when something is wrong with it. */
  readonly settings: DigestSettings;
  readonly digests: readonly Digest[];
  readonly done?: string | undefined;
  readonly problem?: string | undefined;
  /** What somebody else has saved in the meantime. */
  readonly now?: DigestSettings | undefined;
}

/** The mail that leadership reads: what it says now, who gets it, and what it said before. */
export function DigestPage({ reader, program, settings, digests, done, problem, now }: Props) {
  const { phrases } = reader;
  const { digest, frame } = phrases;
  const base = `/programs/${program.programId}`;
  const { nextDueAt, readers, timeZone } = settings;
  return (
    <ConsolePage
      reader={reader}
      title={digest.title}
      lead={digest.lead}
      trail={programTrail(reader, program)}
      actions={
        readers.length > 0 && (
          <a class="button" href={`${base}/digests/new`}>
            {digest.send}
          </a>
        )
      }
    >
      {done && <Notice kind="done">{done}</Notice>}
      {problem && <Notice kind="problem">{problem}</Notice>}
      {now && <Conflict reader={reader} now={now} />}
      {readers.length === 0 ? (
        <Notice>{digest.noReaders}</Notice>
      ) : (
        nextDueAt && <p>{digest.next(formatDayTime(reader.language, nextDueAt, timeZone))}</p>
      )}
      <div class="columns">
        <section class="card">
          <h2>{digest.settings.title}</h2>
          <DigestSettingsForm reader={reader} settings={settings} />
        </section>
        <section class="card">
          <h2>{digest.preview.title}</h2>
          <p class="muted small">
            {digest.preview.figures} <a href={`${base}/measures`}>{phrases.measures.link}</a>
          </p>
          {LANGUAGES.map((language) => (
            <details open={language === reader.language}>
              <summary>{frame.languages[language]}</summary>
              <iframe
                class="preview"
                title={digest.preview.frame(frame.languages[language])}
                sandbox=""
                loading="lazy"
                src={`${base}/digest-preview?language=${language}`}
              />
              <form class="row" method="post" action={`${base}/digest-tests`}>
                <input type="hidden" name="language" value={language} />
                <button type="submit">{digest.preview.toMe(reader.staff.email)}</button>
              </form>
            </details>
          ))}
        </section>
      </div>
      <Archive reader={reader} programId={program.programId} digests={digests} />
    </ConsolePage>
  );
}

function Conflict({ reader, now }: { reader: StaffReader; now: DigestSettings }) {
  const { language, phrases } = reader;
  const { conflict, noReaders } = phrases.digest;
  const names = now.readers.map(({ name, email }) => `${name} (${email})`);
  return (
    <Notice kind="problem" title={conflict.title}>
      <p>
        {conflict.now(
          formatWeekday(language, now.weekday),
          formatNumber(language, now.hour),
          names.length > 0 ? formatList(language, names) : noReaders,
        )}
      </p>
      <p>{conflict.keep}</p>
    </Notice>
  );
}

function Archive(props: { reader: StaffReader; programId: string; digests: readonly Digest[] }) {
  const { language, phrases, timeZone } = props.reader;
  const { archive } = phrases.digest;
  return (
    <section class="card">
      <h2>{archive.title}</h2>
      {props.digests.length === 0 ? (
        <p class="muted">{archive.empty}</p>
      ) : (
        <DataTable
          name="archive"
          caption={archive.caption}
          columns={[
            { label: archive.sent },
            { label: archive.period },
            { label: archive.open, isForPressing: true },
          ]}
          rows={props.digests.map(({ createdAt, period }) => ({
            header: (
              <MinuteOf at={createdAt} timeZone={timeZone}>
                {formatDateTime(language, createdAt, timeZone)}
              </MinuteOf>
            ),
            cells: [
              occasion(props.reader, period),
              <span class="row">
                {LANGUAGES.map((each) => (
                  <a
                    href={`/programs/${props.programId}/digests/${encodeURIComponent(period)}?language=${each}`}
                  >
                    {phrases.frame.languages[each]}
                  </a>
                ))}
              </span>,
            ],
          }))}
        />
      )}
    </section>
  );
}

/** `2026-W47` is the week of a schedule; all else was asked for. */
function occasion({ phrases, language }: StaffReader, period: string): string {
  const { archive } = phrases.digest;
  const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(period) ?? [];
  return year && week ? archive.scheduled(formatNumber(language, Number(week)), year) : archive.asked;
}
