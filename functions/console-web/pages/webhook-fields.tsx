import { WebhookEventType } from '#shared/domain/webhook/webhook.ts';
import { ChoiceField, InputField } from '#shared/web/components/fields.tsx';
import type { StaffReader } from '../environment.ts';

export interface TypedWebhook {
  readonly url: string;
  readonly events: readonly string[];
}

interface Props {
  readonly reader: StaffReader;
  readonly typed: TypedWebhook;
  readonly problem?: string | undefined;
}

/** Where a webhook leads, and what it is told. */
export function WebhookFields({ reader, typed, problem }: Props) {
  const { events, form } = reader.phrases.webhooks;
  return (
    <>
      <InputField
        name="url"
        type="url"
        label={form.address}
        hint={form.addressHint}
        error={problem}
        value={typed.url}
        required
      />
      <ChoiceField
        name="events"
        kind="checkbox"
        look="cards"
        label={form.events}
        options={WebhookEventType.options.map((type) => ({ value: type, ...events[type] }))}
        chosen={typed.events}
      />
    </>
  );
}
