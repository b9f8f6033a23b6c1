import { formatDate } from '#shared/locale/format.ts';
import type { ListedApiKey } from '#shared/services/api-key/list-api-keys.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { InputField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { ApiCalling, type OpenWave } from './api-calling.tsx';
import { ConsolePage } from './console-page.tsx';
import { settingsTrail } from './settings-trail.ts';

/** What was done a moment ago. */
export type ApiKeysDone = keyof StaffReader['phrases']['apiKeys']['done'];

interface Props {
  readonly reader: StaffReader;
  readonly keys: readonly ListedApiKey[];
  readonly waves: readonly OpenWave[];
  readonly baseUrl: string;
  /** A key that was created a moment ago: it is shown this once. */
  readonly created?: { readonly name: string; readonly presented: string } | undefined;
  readonly done?: ApiKeysDone | undefined;
  readonly typedName?: string;
  readonly problem?: string | undefined;
}

/** The keys of other systems, and how these call us. */
export function ApiKeysPage({ reader, keys, waves, baseUrl, created, done, typedName, problem }: Props) {
  const { apiKeys } = reader.phrases;
  return (
    <ConsolePage reader={reader} title={apiKeys.title} lead={apiKeys.lead} trail={settingsTrail(reader)}>
      {done && <Notice kind="done">{apiKeys.done[done]}</Notice>}
      {created && (
        <Notice kind="done" title={apiKeys.shownOnce.title(created.name)}>
          <p>{apiKeys.shownOnce.explanation}</p>
          <pre class="whole">{created.presented}</pre>
        </Notice>
      )}
      {keys.length === 0 ? <p class="muted">{apiKeys.none}</p> : <KeyTable reader={reader} keys={keys} />}
      <section class="card">
        <h2>{apiKeys.create.title}</h2>
        <form class="stack" method="post" action="/settings/api-keys">
          <InputField
            name="name"
            label={apiKeys.create.name}
            hint={apiKeys.create.hint}
            value={typedName ?? ''}
            error={problem}
            required
          />
          <button type="submit" class="primary">
            {apiKeys.create.action}
          </button>
        </form>
      </section>
      <ApiCalling reader={reader} waves={waves} baseUrl={baseUrl} presented={created?.presented} />
    </ConsolePage>
  );
}

function KeyTable({ reader, keys }: Pick<Props, 'reader' | 'keys'>) {
  const { language, timeZone, phrases } = reader;
  const { apiKeys } = phrases;
  const day = (instant: string) => formatDate(language, instant, timeZone);
  return (
    <DataTable
      name="keys"
      caption={apiKeys.list}
      columns={[
        { label: apiKeys.name },
        { label: apiKeys.keyId },
        { label: apiKeys.created },
        { label: apiKeys.lastUsed },
        { label: apiKeys.state },
      ]}
      rows={keys.map((key) => ({
        header: key.name,
        cells: [
          <code>{key.keyId}</code>,
          apiKeys.createdBy(day(key.createdAt), key.createdBy),
          key.lastUsedOn ? day(`${key.lastUsedOn}T12:00:00.000Z`) : apiKeys.neverUsed,
          key.revokedAt ? (
            apiKeys.revokedOn(day(key.revokedAt))
          ) : (
            <a href={`/settings/api-keys/${key.keyId}/revocation`} aria-label={apiKeys.revoke(key.name)}>
              {apiKeys.revokeShort}
            </a>
          ),
        ],
      }))}
    />
  );
}
