import type { FC } from 'hono/jsx';
import type { MeasureWords } from './digest-measure-words.ts';
import { Section } from './section.tsx';
import { COLOURS, TEXT } from './theme.ts';

/** The health figures, one under the other: the figure at the left, what it means beside it. */
export const DigestMeasures: FC<{ title: string; items: readonly MeasureWords[] }> = ({ title, items }) => (
  <Section title={title}>
    {items.map((measure) => (
      <tr>
        <td style="padding:0 0 16px 0;">
          <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
            <tr>
              <td
                class={measure.side}
                width="88"
                valign="top"
                style={`${TEXT.figure}color:${COLOURS[measure.side]};padding:0 8px 0 0;`}
              >
                {measure.value}
              </td>
              <td valign="top" class="ink" style={`${TEXT.body}color:${COLOURS.ink};padding:4px 0 0 0;`}>
                {measure.label}
                <Details measure={measure} />
              </td>
            </tr>
          </table>
        </td>
      </tr>
    ))}
  </Section>
);

const Details: FC<{ measure: MeasureWords }> = ({ measure }) => (
  <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
    <Detail text={measure.interval} />
    <Detail text={measure.change} strong={measure.changed} />
    <Detail text={measure.target} />
    {measure.references?.map((reference) => (
      <Detail text={reference} />
    ))}
  </table>
);

const Detail: FC<{ text: string | undefined; strong?: boolean }> = ({ text, strong }) =>
  text ? (
    <tr>
      <td
        class={strong ? 'ink' : 'quiet'}
        style={`${TEXT.small}${strong ? `font-weight:600;color:${COLOURS.ink};` : `color:${COLOURS.quiet};`}`}
      >
        {text}
      </td>
    </tr>
  ) : null;
