import { Page } from '../pages/page.tsx';
import type { StoredMail } from '../ses/mail-index.ts';

export interface ListPageProps {
  readonly search: { readonly to: string; readonly subject: string };
  readonly mails: readonly StoredMail[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

export function ListPage({ search, mails, total, page, pages }: ListPageProps) {
  return (
    <Page title="Inbox">
      <h1>Inbox</h1>
      <p class="muted">
        {total === 0 ? 'No mails here yet.' : `${total} mails sent from this machine, newest first.`}
      </p>
      <form method="get">
        <input name="to" value={search.to} placeholder="Recipient" aria-label="Recipient" />
        <input name="subject" value={search.subject} placeholder="Subject" aria-label="Subject" />
        <button type="submit">Search</button>
      </form>
      <ul class="mails">
        {mails.map((mail) => (
          <li>
            <a href={`/local/inbox/${mail.messageId}`}>
              <strong>{mail.subject || '(no subject)'}</strong>
              <span class="muted">{shortTime(mail.acceptedAt)}</span>
              <span class="muted">{mail.recipients.join(', ')}</span>
              <span class="muted">{mail.from.replace(/\s*<.*>$/, '')}</span>
            </a>
          </li>
        ))}
      </ul>
      {pages > 1 && (
        <nav>
          <span>{page > 1 && <a href={hrefOf(search, page - 1)}>Newer</a>}</span>
          <span class="muted">
            Page {page} of {pages}
          </span>
          <span>{page < pages && <a href={hrefOf(search, page + 1)}>Older</a>}</span>
        </nav>
      )}
    </Page>
  );
}

function hrefOf(search: ListPageProps['search'], page: number): string {
  return `/local/inbox?${new URLSearchParams({ ...search, page: String(page) })}`;
}

function shortTime(time: string): string {
  return time.replace('T', ' ').slice(0, 16);
}
