import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { webhookPath } from '../settings-paths.ts';
import { ConsolePage } from './console-page.tsx';
import { webhooksTrail } from './settings-trail.ts';

interface Props {
  readonly reader: StaffReader;
  readonly webhookId: string;
  readonly secret: string;
  /** It replaces another one. */
  readonly isNew?: boolean;
}

/** The secret of a webhook, this once. */
export function WebhookSecretPage({ reader, webhookId, secret, isNew }: Props) {
  const { webhooks: words } = reader.phrases;
  return (
    <ConsolePage reader={reader} title={words.shownOnce.title} trail={webhooksTrail(reader)}>
      <Notice kind="done">
        <p>{words.shownOnce.explanation}</p>
        <pre class="whole">{secret}</pre>
        {isNew && <p>{words.shownOnce.rotated}</p>}
      </Notice>
      <p>
        <a class="button primary" href={webhookPath({ webhookId })}>
          {words.back}
        </a>
      </p>
    </ConsolePage>
  );
}
