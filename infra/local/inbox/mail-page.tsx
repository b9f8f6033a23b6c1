import { Page } from '../pages/page.tsx';
import type { MailContent } from '../ses/mail-content.ts';
import type { StoredMail } from '../ses/mail-index.ts';

export function MailPage({ mail, content }: { mail: StoredMail; content: MailContent }) {
  const tags = Object.entries(mail.tags);
  return (
    <Page title={mail.subject}>
      <nav>
        <a href="/local/inbox">Inbox</a>
        <a href={`/local/inbox/${mail.messageId}.eml`}>Download the raw mail</a>
      </nav>
      <h1>{mail.subject || '(no subject)'}</h1>
      <dl>
        <dt>From</dt>
        <dd>{mail.from}</dd>
        <dt>To</dt>
        <dd>{mail.recipients.join(', ')}</dd>
        <dt>Accepted</dt>
        <dd>{mail.acceptedAt}</dd>
        {tags.length > 0 && <dt>Tags</dt>}
        {tags.length > 0 && <dd>{tags.map(([name, value]) => `${name}: ${value}`).join(', ')}</dd>}
        {content.attachments.length > 0 && <dt>Attached</dt>}
        {content.attachments.length > 0 && (
          <dd>
            {content.attachments.map(({ name, sizeInBytes }) => `${name} (${sizeInBytes} B)`).join(', ')}
          </dd>
        )}
      </dl>
      {content.html && (
        <iframe
          title="The mail"
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          src={`/local/inbox/${mail.messageId}/html`}
        />
      )}
      <details open={!content.html}>
        <summary>Text</summary>
        <div class="sheet">
          <pre>{content.text ?? '(no text part)'}</pre>
        </div>
      </details>
      <details>
        <summary>Headers</summary>
        <div class="sheet">
          <pre>{content.headers.map(({ name, value }) => `${name}: ${value}`).join('\n')}</pre>
        </div>
      </details>
    </Page>
  );
}
