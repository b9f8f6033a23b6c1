import type { Side } from '#shared/domain/side.ts';
import type { Delivery } from '#shared/domain/wave/delivery.ts';
import { formatDate, formatDayTime, formatNumber } from '#shared/locale/format.ts';
import type { Given } from '#shared/services/person/read-given.ts';
import type { Sent } from '#shared/services/person/read-sent.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import type { StaffReader } from '../environment.ts';
import { givenAnswers } from './given-answers.ts';
import { waveName } from './wave-words.ts';

interface Props {
  readonly reader: StaffReader;
  readonly side: Side;
  readonly sent: readonly Sent[];
  readonly given: ReadonlyMap<string, Given>;
}

/** The surveys that a person was sent, with what became of the mails; of customers also what they answered. */
export function SentTable({ reader, side, sent, given }: Props) {
  const { sent: words } = reader.phrases.person;
  const isCustomer = side === 'customer';
  return (
    <DataTable
      name="sent"
      caption={words.caption}
      columns={[
        { label: words.survey },
        { label: words.mails },
        ...(isCustomer ? [{ label: words.answered }] : []),
      ]}
      rows={sent.map((each) => ({
        header: (
          <>
            <a href={`/waves/${each.wave.waveId}`}>{waveName(reader, each.wave)}</a>
            <div class="muted small">{each.program.name[reader.language]}</div>
          </>
        ),
        cells: [
          <Mails reader={reader} sent={each} />,
          ...(isCustomer
            ? [<Answered reader={reader} given={given.get(each.invitation.invitationId)} />]
            : []),
        ],
      }))}
    />
  );
}

function Mails({ reader, sent: { wave, mails } }: { reader: StaffReader; sent: Sent }) {
  const { sent: words } = reader.phrases.person;
  const { mailings } = reader.phrases.waves;
  if (mails.length === 0) return <span class="muted">{words.waiting}</span>;
  return (
    <>
      {mails.map(({ mailing, state, handedOverAt }) => {
        const shown = mailings.states[publicState(wave.side, state)];
        return (
          <div>
            {handedOverAt
              ? words.mailOn(
                  mailings[mailing],
                  shown,
                  formatDayTime(reader.language, handedOverAt, reader.timeZone),
                )
              : words.mail(mailings[mailing], shown)}
          </div>
        );
      })}
    </>
  );
}

/** Which employee reported a mail as spam is nobody's business at work. */
function publicState(side: Side, state: Delivery['state']): Delivery['state'] {
  return side === 'employee' && state === 'complained' ? 'delivered' : state;
}

function Answered({ reader, given }: { reader: StaffReader; given: Given | undefined }) {
  const { language, timeZone, phrases } = reader;
  const { sent: words } = phrases.person;
  const { response, survey, followUp } = given ?? {};
  if (!response || !survey) return <span class="muted">{words.notYet}</span>;
  const when = formatDate(language, response.answeredAt, timeZone);
  const score = response.answers[survey.headline];
  return (
    <>
      {typeof score === 'number' ? words.score(formatNumber(language, score), when) : words.given(when)}
      {followUp && (
        <>
          {' '}
          · <a href={`/cases/${followUp.caseId}`}>{words.case}</a>
        </>
      )}
      <details>
        <summary>{words.answers}</summary>
        <ul class="points">
          {givenAnswers(reader, survey, response.answers).map(({ question, answer }) => (
            <li>
              {question} <strong>{answer}</strong>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
