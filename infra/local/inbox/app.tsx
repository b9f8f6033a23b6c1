import { type Context, Hono } from 'hono';
import { readContent } from '../ses/mail-content.ts';
import type { StoredMail } from '../ses/mail-index.ts';
import type { Mailbox } from '../ses/mailbox.ts';
import { ListPage } from './list-page.tsx';
import { MailPage } from './mail-page.tsx';

const MAILS_PER_PAGE = 50;
const MOST_MAILS_AT_ONCE = 1_000;
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; " +
  'sandbox allow-popups allow-popups-to-escape-sandbox';

/** Every mail that the product sent on this machine, to look at and, as JSON, to work with. */
export function createInboxApp(mailbox: Mailbox): Hono {
  const app = new Hono().basePath('/local');

  app.get('/inbox', (context) => {
    const search = { to: context.req.query('to') ?? '', subject: context.req.query('subject') ?? '' };
    const found = mailbox.find(search);
    const pages = Math.max(1, Math.ceil(found.length / MAILS_PER_PAGE));
    const page = clamp(Number(context.req.query('page') ?? 1), 1, pages);
    const mails = found.slice((page - 1) * MAILS_PER_PAGE, page * MAILS_PER_PAGE);
    return html(context, <ListPage {...{ search, mails, total: found.length, page, pages }} />);
  });

  /** `?to=`, `?subject=`, `?after=<number>` and `?limit=` choose; `?content=1` adds the text and the HTML. */
  app.get('/inbox.json', async (context) => {
    const { to, subject, after, limit, content } = context.req.query();
    const found = mailbox.find({ to, subject, after: Number(after ?? 0) });
    const mails = found.slice(0, clamp(Number(limit ?? 100), 1, MOST_MAILS_AT_ONCE));
    const withContent = async (mail: StoredMail) => {
      const { html, text } = await readContent(await mailbox.read(mail.messageId));
      return { ...mail, html, text };
    };
    return context.json({
      total: found.length,
      mails: content ? await Promise.all(mails.map(withContent)) : mails,
    });
  });

  app.get('/inbox/:file{.+\\.eml}', async (context) => {
    const mail = mailbox.get(context.req.param('file').slice(0, -'.eml'.length));
    if (!mail) return context.notFound();
    const raw = await mailbox.read(mail.messageId);
    return context.body(new Uint8Array(raw), 200, {
      'content-type': 'message/rfc822',
      'content-disposition': `attachment; filename="${mail.messageId}.eml"`,
    });
  });

  /** The mail as its reader sees it: shown in a frame without any rights, it runs nothing and loads nothing. */
  app.get('/inbox/:messageId/html', async (context) => {
    const mail = mailbox.get(context.req.param('messageId'));
    if (!mail) return context.notFound();
    const { html = '' } = await readContent(await mailbox.read(mail.messageId));
    return context.html(`<base target="_blank">${html}`, 200, {
      'content-security-policy': MAIL_POLICY,
    });
  });

  app.get('/inbox/:messageId', async (context) => {
    const mail = mailbox.get(context.req.param('messageId'));
    if (!mail) return context.notFound();
    const content = await readContent(await mailbox.read(mail.messageId));
    return html(context, <MailPage mail={mail} content={content} />);
  });

  app.notFound((context) => context.text('There is no such page here.', 404));
  return app;
}

function html(context: Context, page: unknown) {
  return context.html(`<!doctype html>${String(page)}`);
}

function clamp(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.trunc(value))) : least;
}
