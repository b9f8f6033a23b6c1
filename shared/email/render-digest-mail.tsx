import type { FC } from 'hono/jsx';
import { type Accents, accentsOf } from './accents.ts';
import { Button } from './button.tsx';
import { DigestCalls } from './digest-calls.tsx';
import { DigestMeasures } from './digest-measures.tsx';
import { digestText } from './digest-text.ts';
import { DigestUnits } from './digest-units.tsx';
import { type DigestMailProps, type DigestWords, digestWords } from './digest-words.ts';
import { htmlDocument } from './html-document.ts';
import { Layout } from './layout.tsx';
import type { RenderedMail } from './rendered-mail.ts';
import { Row, Section } from './section.tsx';
import { COLOURS, TEXT } from './theme.ts';

/** The digest of one period for one reader. Its subject and its first line are the finding. */
export function renderDigestMail(props: DigestMailProps): RenderedMail {
  const words = digestWords(props);
  const accents = accentsOf(props.brand);
  const page = (
    <Layout
      language={props.language}
      title={words.finding}
      preview={words.period}
      letterhead={props}
      accents={accents}
      footer={<Footer words={words} />}
    >
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
        {words.test && <Row text={words.test} quiet />}
        <Row text={words.finding} type={TEXT.title} />
        <Row text={words.period} quiet />
        <Row text={words.greeting} />
        <DigestMeasures title={words.measures.title} items={words.measures.items} />
        {words.gap && <Gap gap={words.gap} />}
        {words.units && <DigestUnits units={words.units} />}
        {words.rates && <Rates rates={words.rates} />}
        <DigestCalls calls={words.calls} />
        <Links links={words.links} accents={accents} />
      </table>
    </Layout>
  );
  const subject = words.test ? `[Test] ${words.finding}` : words.finding;
  return { subject, html: htmlDocument(page), text: digestText(words) };
}

const Gap: FC<{ gap: NonNullable<DigestWords['gap']> }> = ({ gap }) => (
  <Section title={gap.title}>
    <Row text={`“${gap.statement}”`} quiet />
    {gap.lines.map((line, index) => (
      <Row text={line} quiet={index > 0} />
    ))}
  </Section>
);

const Rates: FC<{ rates: NonNullable<DigestWords['rates']> }> = ({ rates }) => (
  <Section title={rates.title}>
    {rates.items.map(({ label, text }) => (
      <Row text={`${label}: ${text}`} />
    ))}
  </Section>
);

const Links: FC<{ links: DigestWords['links']; accents: Accents }> = ({ links, accents }) => (
  <>
    <tr>
      <td style="padding:32px 0 8px 0;">
        <Button href={links.main.link} label={links.main.label} accents={accents} />
      </td>
    </tr>
    {links.others.map(({ label, link }) => (
      <tr>
        <td style={`${TEXT.body}padding:8px 0 0 0;`}>
          <a class="link" href={link} style={`color:${accents.accent};`}>
            {label}
          </a>
        </td>
      </tr>
    ))}
  </>
);

const Footer: FC<{ words: DigestWords }> = ({ words }) => (
  <>
    {words.why}
    {words.settings && (
      <>
        <br />
        <a class="quiet" href={words.settings.link} style={`color:${COLOURS.quiet};`}>
          {words.settings.label}
        </a>
      </>
    )}
  </>
);
