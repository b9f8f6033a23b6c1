import { raw } from 'hono/html';
import type { Child, FC } from 'hono/jsx';
import type { Language } from '../domain/localized.ts';
import type { Accents } from './accents.ts';
import { type Letterhead, Sender } from './letterhead.tsx';
import { COLOURS, DARK_CARD, FONT, MAIL_WIDTH, TEXT } from './theme.ts';

interface LayoutProps {
  readonly language: Language;
  readonly title: string;
  /** What lists of mails show behind the subject. */
  readonly preview: string;
  readonly letterhead: Letterhead;
  readonly accents: Accents;
  readonly footer: Child;
  readonly children?: Child;
}

/** Word, with which Outlook for Windows draws, knows no largest width: it gets a table of that width instead. */
const OUTLOOK_OPENS = `<!--[if mso]><table role="presentation" align="center" width="${MAIL_WIDTH}" cellpadding="0" cellspacing="0"><tr><td><![endif]-->`;
const OUTLOOK_CLOSES = '<!--[if mso]></td></tr></table><![endif]-->';

/** For the clients that ask for dark colours. The others darken by themselves or stay light. */
const darkStyles = ({ dark }: Accents) => `@media (prefers-color-scheme: dark) {
.page { background-color: #12161c !important; }
.card { background-color: ${DARK_CARD} !important; }
.ink { color: #e8ecf1 !important; }
.quiet { color: #a5b0be !important; }
.link { color: ${dark.accent} !important; }
.line { border-color: #343d4a !important; }
.step { background-color: ${dark.soft} !important; }
.value { color: ${dark.onSoft} !important; }
.logo { background-color: #ffffff !important; }
.edge { border-color: ${DARK_CARD} !important; }
.track { background-color: #2a323d !important; }
.customer { color: #5cc4d1 !important; }
.employee { color: #b795e6 !important; }
.customer-solid { background-color: #2fa3b2 !important; }
.customer-soft { background-color: #1d5c66 !important; }
.employee-solid { background-color: #9a72d4 !important; }
.employee-soft { background-color: #54407a !important; }
.alarm { color: #f0a45a !important; }
}`;

/** The frame of every mail: one card on a quiet page, at most 600 pixels wide, with a footer below it. */
export const Layout: FC<LayoutProps> = ({
  language,
  title,
  preview,
  letterhead,
  accents,
  footer,
  children,
}) => (
  <html lang={language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <meta name="x-apple-disable-message-reformatting" />
      <title>{title}</title>
      <style>{raw(darkStyles(accents))}</style>
    </head>
    <body
      class="page"
      style={`margin:0;padding:0;background-color:${COLOURS.page};font-family:${FONT};color:${COLOURS.ink};`}
    >
      <div style="display:none;font-size:1px;line-height:1px;mso-hide:all;">{preview}</div>
      <table
        role="presentation"
        class="page"
        width="100%"
        cellpadding="0"
        cellspacing="0"
        style={`background-color:${COLOURS.page};`}
      >
        <tr>
          <td align="center" style="padding:16px 8px 32px 8px;">
            {raw(OUTLOOK_OPENS)}
            <div style={`max-width:${MAIL_WIDTH}px;margin:0 auto;`}>
              <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
                <tr>
                  <td
                    class="quiet"
                    align="left"
                    style={`${TEXT.small}color:${COLOURS.quiet};padding:8px 16px 8px 16px;`}
                  >
                    <Sender brand={letterhead.brand} baseUrl={letterhead.baseUrl} />
                  </td>
                </tr>
                <tr>
                  <td
                    class="card line"
                    align="left"
                    bgcolor={COLOURS.card}
                    style={`background-color:${COLOURS.card};border:1px solid ${COLOURS.line};padding:24px 16px 24px 16px;`}
                  >
                    {children}
                  </td>
                </tr>
                <tr>
                  <td
                    class="quiet"
                    align="left"
                    style={`${TEXT.small}color:${COLOURS.quiet};padding:16px 16px 0 16px;`}
                  >
                    {footer}
                  </td>
                </tr>
              </table>
            </div>
            {raw(OUTLOOK_CLOSES)}
          </td>
        </tr>
      </table>
    </body>
  </html>
);
