import type { Digest, DigestSettings } from '#shared/domain/digest/digest.ts';
import { LANGUAGES } from '#shared/domain/localized.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { formatDateTime, formatDayTime, formatNumber } from '#shared/locale/format.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { DigestSettingsForm, settingsFacts } from './digest-settings-form.tsx';
import { OvertakenNotice } from './overtaken-notice.tsx';
import { programTrail } from './program-trail.ts';

interface Props {
  readonly reader: StaffReader;
  readonly program: Program;
  /** As saved, or as typed when something is wrong with it. */
  readonly settings: DigestSettings;
  readonly version: number;
  /** What is saved now, where somebody else was faster. */
  readonly overtakenBy?: DigestSettings | undefined;
  readonly digests: readonly Digest[];
  readonly done?: string | undefined;
  readonly problem?: string | undefined;
}

/** The mail that leadership reads: what it says now, who gets it, and what it said before. */
export function DigestPage(props: Props) {
  const { reader, program, settings, version, overtakenBy, digests, done, problem } = props;
  const { digest, frame } = reader.phrases;
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
          <form method="post" action={`${base}/digests`}>
            <button type="submit" class="primary">
              {digest.send}
            </button>
          </form>
        )
      }
    >
      {done && <Notice kind="done">{done}</Notice>}
      {problem && <Notice kind="problem">{problem}</Notice>}
      {overtakenBy && <OvertakenNotice reader={reader} now={settingsFacts(reader, overtakenBy)} />}
      {readers.length === 0 ? (
        <Notice>{digest.noReaders}</Notice>
      ) : (
        nextDueAt && <p>{digest.next(formatDayTime(reader.language, nextDueAt, timeZone))}</p>
      )}
      <div class="columns">
        <section class="card">
          <h2>{digest.settings.title}</h2>
          <DigestSettingsForm reader={reader} settings={settings} version={version} />
        </section>
        <section class="card">
          <h2>{digest.preview.title}</h2>
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
            </details>
          ))}
        </section>
      </div>
      <Archive reader={reader} programId={program.programId} digests={digests} />
    </ConsolePage>
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
          caption={archive.caption}
          columns={[{ label: archive.sent }, { label: archive.period }, { label: archive.open }]}
          rows={props.digests.map(({ createdAt, period }) => ({
            header: formatDateTime(language, createdAt, timeZone),
            cells: [
              occasion(props.reader, period),
              <a href={`/programs/${props.programId}/digests/${encodeURIComponent(period)}`}>
                {archive.open}
              </a>,
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
