import type { ListedWebhook } from '#shared/services/webhook/get-webhook.ts';
import { Badge } from '#shared/web/components/badge.tsx';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { EmptyState } from '#shared/web/components/empty-state.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { WEBHOOKS, webhookPath } from '../settings-paths.ts';
import { ConsolePage } from './console-page.tsx';
import { settingsTrail } from './settings-trail.ts';
import { type TypedWebhook, WebhookFields } from './webhook-fields.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly webhooks: readonly ListedWebhook[];
  readonly isRemoved: boolean;
  readonly typed?: TypedWebhook;
  readonly problem?: string | undefined;
}

const NOTHING_TYPED: TypedWebhook = { url: '', events: [] };

/** Every address that is told what happens, and a form for another one. */
export function WebhooksPage({ reader, webhooks, isRemoved, typed = NOTHING_TYPED, problem }: Props) {
  const { webhooks: words } = reader.phrases;
  return (
    <ConsolePage reader={reader} title={words.title} lead={words.lead} trail={settingsTrail(reader)}>
      {isRemoved && <Notice kind="done">{words.done.removed}</Notice>}
      {webhooks.length === 0 ? (
        <EmptyState title={words.none.title} explanation={words.none.explanation} />
      ) : (
        <section class="card">
          <DataTable
            name="webhooks"
            caption={words.list}
            columns={[
              { label: words.columns.url },
              { label: words.columns.events },
              { label: words.columns.state },
            ]}
            rows={webhooks.map(({ webhookId, url, events, paused }) => ({
              header: (
                <a class="whole" href={webhookPath({ webhookId })}>
                  <Address url={url} />
                </a>
              ),
              cells: [
                events.map((type) => words.events[type].label).join(' · '),
                paused ? <Badge kind="attention">{words.states.paused}</Badge> : words.states.active,
              ],
            }))}
          />
        </section>
      )}
      <section class="card">
        <h2>{words.form.add.title}</h2>
        <form class="stack" method="post" action={WEBHOOKS}>
          <WebhookFields reader={reader} typed={typed} problem={problem} />
          <button type="submit" class="primary">
            {words.form.add.action}
          </button>
        </form>
      </section>
    </ConsolePage>
  );
}

/** Breaks where a reader would break it, not in the middle of a word. */
function Address({ url }: { url: string }) {
  return (
    <>
      {url.split(/(?<=\/)(?!\/)/).map((part) => (
        <>
          {part}
          <wbr />
        </>
      ))}
    </>
  );
}
