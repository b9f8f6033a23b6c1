import type { FC } from 'hono/jsx';
import { type Accents, accentsOf } from './accents.ts';
import { Button } from './button.tsx';
import { htmlDocument } from './html-document.ts';
import { invitationText } from './invitation-text.ts';
import { type InvitationMailProps, type InvitationWords, invitationWords } from './invitation-words.ts';
import { Layout } from './layout.tsx';
import type { RenderedMail } from './rendered-mail.ts';
import { ScaleRow } from './scale-row.tsx';
import { COLOURS, TEXT } from './theme.ts';

/** An invitation to a survey or a reminder of it, with the scale of its headline question. */
export function renderInvitationMail(props: InvitationMailProps): RenderedMail {
  const words = invitationWords(props);
  const accents = accentsOf(props.brand);
  const page = (
    <Layout
      language={props.language}
      title={words.subject}
      preview={words.question}
      letterhead={props}
      accents={accents}
      footer={<Footer words={words} />}
    >
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
        <Line text={words.greeting} />
        <Line text={words.opening} />
        {words.promise && <Pledge text={words.promise} />}
        {words.told && <Line text={words.told.title} />}
        {words.told?.lines.map((line) => (
          <Told text={line} />
        ))}
        <tr>
          <td class="ink" style={`${TEXT.lead}color:${COLOURS.ink};padding:16px 0 16px 0;`}>
            {words.question}
          </td>
        </tr>
        {words.scale ? (
          <Scale words={words} scale={words.scale} accents={accents} />
        ) : (
          <Open words={words} accents={accents} />
        )}
        <tr>
          <td class="quiet" style={`${TEXT.small}color:${COLOURS.quiet};padding:16px 0 0 0;`}>
            {words.closes}
          </td>
        </tr>
      </table>
    </Layout>
  );
  return { subject: words.subject, html: htmlDocument(page), text: invitationText(words) };
}

const Line: FC<{ text: string }> = ({ text }) => (
  <tr>
    <td class="ink" style={`${TEXT.body}color:${COLOURS.ink};padding:0 0 8px 0;`}>
      {text}
    </td>
  </tr>
);

/** One thing that was said, and what came of it. */
const Told: FC<{ text: string }> = ({ text }) => (
  <tr>
    <td class="quiet" style={`${TEXT.small}color:${COLOURS.quiet};padding:0 0 8px 12px;`}>
      {text}
    </td>
  </tr>
);

/** What employees are promised, set apart by a line at its left. */
const Pledge: FC<{ text: string }> = ({ text }) => (
  <tr>
    <td style="padding:8px 0 8px 0;">
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
        <tr>
          <td
            class="ink"
            style={`${TEXT.body}color:${COLOURS.ink};border-left:4px solid ${COLOURS.employee};padding:0 0 0 12px;`}
          >
            {text}
          </td>
        </tr>
      </table>
    </td>
  </tr>
);

interface ScaleProps {
  readonly words: InvitationWords;
  readonly scale: NonNullable<InvitationWords['scale']>;
  readonly accents: Accents;
}

const Scale: FC<ScaleProps> = ({ words, scale, accents }) => (
  <>
    <tr>
      <td>
        <ScaleRow steps={scale.steps} lowLabel={scale.low} highLabel={scale.high} accents={accents} />
      </td>
    </tr>
    <tr>
      <td class="quiet" style={`${TEXT.small}color:${COLOURS.quiet};padding:24px 0 0 0;`}>
        {words.confirm}
      </td>
    </tr>
    <tr>
      <td class="quiet" style={`${TEXT.small}color:${COLOURS.quiet};padding:8px 0 0 0;`}>
        {words.plain}{' '}
        <a class="link" href={words.link} style={`color:${accents.accent};`}>
          {words.open}
        </a>
      </td>
    </tr>
  </>
);

const Open: FC<{ words: InvitationWords; accents: Accents }> = ({ words, accents }) => (
  <tr>
    <td style="padding:0 0 8px 0;">
      <Button href={words.link} label={words.open} accents={accents} />
    </td>
  </tr>
);

const Footer: FC<{ words: InvitationWords }> = ({ words }) => (
  <>
    {words.why}
    {words.unsubscribe && (
      <>
        <br />
        <a class="quiet" href={words.unsubscribe.link} style={`color:${COLOURS.quiet};`}>
          {words.unsubscribe.label}
        </a>
      </>
    )}
  </>
);
