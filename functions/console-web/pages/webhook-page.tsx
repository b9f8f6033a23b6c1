import type { WebhookDelivery } from '#shared/domain/webhook/webhook-delivery.ts';
import { formatDateTime, formatNumber } from '#shared/locale/format.ts';
import type { ListedWebhook } from '#shared/services/webhook/get-webhook.ts';
import { MinuteOf } from '#shared/web/components/clock.tsx';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { webhookPath } from '../settings-paths.ts';
import { VersionField } from '../version-field.tsx';
import { ConsolePage } from './console-page.tsx';
import { OvertakenNotice } from './overtaken-notice.tsx';
import { webhooksTrail } from './settings-trail.ts';
import { type TypedWebhook, WebhookFields } from './webhook-fields.tsx';

export interface WebhookShown {
  readonly done?: keyof StaffReader['phrases']['webhooks']['done'] | undefined;
  readonly typed?: TypedWebhook & { readonly version: number };
  readonly isOvertaken?: boolean;
  readonly problem?: string;
}

interface Props extends WebhookShown {
  readonly reader: StaffReader;
  readonly webhook: ListedWebhook;
  readonly deliveries: readonly WebhookDelivery[];
}

/** One address: what it is told, whether it arrives, and what can be done about it. */
export function WebhookPage({ reader, webhook, deliveries, done, typed, isOvertaken, problem }: Props) {
  const { webhooks: words } = reader.phrases;
  const now = webhook.version ?? 0;
  return (
    <ConsolePage
      reader={reader}
      title={new URL(webhook.url).host}
      lead={<span class="whole">{webhook.url}</span>}
      trail={webhooksTrail(reader)}
    >
      {done && <Notice kind="done">{words.done[done]}</Notice>}
      <PausedNotice reader={reader} webhook={webhook} />
      {isOvertaken && (
        <OvertakenNotice
          reader={reader}
          now={[
            { label: words.columns.url, value: webhook.url },
            {
              label: words.columns.events,
              value: webhook.events.map((type) => words.events[type].label).join(', '),
            },
          ]}
        />
      )}
      <Actions reader={reader} webhook={webhook} />
      <section class="card">
        <h2>{words.deliveries.title}</h2>
        {deliveries.length === 0 ? (
          <p class="muted">{words.deliveries.none}</p>
        ) : (
          <Deliveries reader={reader} deliveries={deliveries} />
        )}
      </section>
      <section class="card">
        <form class="stack" method="post" action={webhookPath(webhook)}>
          <VersionField version={problem && typed ? typed.version : now} />
          <WebhookFields reader={reader} typed={typed ?? webhook} problem={problem} />
          <button type="submit" class="primary">
            {words.form.save}
          </button>
        </form>
      </section>
    </ConsolePage>
  );
}

function PausedNotice({ reader, webhook: { paused } }: Pick<Props, 'reader' | 'webhook'>) {
  if (!paused) return null;
  const { paused: words } = reader.phrases.webhooks;
  const when = formatDateTime(reader.language, paused.at, reader.timeZone);
  const text =
    paused.reason === 'failing'
      ? words.failing(when, failureWords(reader, paused.failure ?? ''))
      : words[paused.reason](when);
  return <Notice kind="attention">{text}</Notice>;
}

function Actions({ reader, webhook: { webhookId, paused } }: Pick<Props, 'reader' | 'webhook'>) {
  const { actions } = reader.phrases.webhooks;
  const path = webhookPath({ webhookId });
  return (
    <div class="row">
      <form method="post" action={`${path}/tests`}>
        <button type="submit">{actions.test}</button>
      </form>
      <form method="post" action={`${path}/${paused ? 'resumption' : 'pause'}`}>
        <button type="submit">{paused ? actions.resume : actions.pause}</button>
      </form>
      <a class="button" href={`${path}/secret`}>
        {actions.rotate}
      </a>
      <a class="button" href={`${path}/removal`}>
        {actions.remove}
      </a>
    </div>
  );
}

function Deliveries({ reader, deliveries }: Pick<Props, 'reader' | 'deliveries'>) {
  const { language, timeZone, phrases } = reader;
  const { events, deliveries: words } = phrases.webhooks;
  const { columns } = words;
  return (
    <DataTable
      name="deliveries"
      caption={words.caption}
      columns={[
        { label: columns.what },
        { label: columns.when },
        { label: columns.state },
        { label: columns.attempts, align: 'right' },
        { label: columns.again, isForPressing: true },
      ]}
      rows={deliveries.map((delivery) => ({
        header: events[delivery.event.type].label,
        cells: [
          <MinuteOf at={delivery.event.at} timeZone={timeZone}>
            {formatDateTime(language, delivery.event.at, timeZone)}
          </MinuteOf>,
          stateWords(reader, delivery),
          formatNumber(language, delivery.attempts),
          <form
            method="post"
            action={`${webhookPath(delivery)}/deliveries/${delivery.event.eventId}/repetition`}
          >
            <button type="submit">{words.again}</button>
          </form>,
        ],
      }))}
    />
  );
}

function stateWords(reader: StaffReader, { state, failure, nextAttemptAt }: WebhookDelivery): string {
  const { deliveries: words } = reader.phrases.webhooks;
  const parts = [
    words.states[state],
    failure && state !== 'delivered' && failureWords(reader, failure),
    nextAttemptAt && words.next(formatDateTime(reader.language, nextAttemptAt, reader.timeZone)),
  ];
  return parts.filter(Boolean).join(', ');
}

function failureWords({ phrases }: StaffReader, failure: string): string {
  const { status, ...known } = phrases.webhooks.failures;
  const code = /^http-(\d+)$/.exec(failure)?.[1];
  return code ? status(code) : (known[failure as keyof typeof known] ?? '');
}
