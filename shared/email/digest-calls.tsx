import type { FC } from 'hono/jsx';
import type { CallWords } from './digest-call-words.ts';
import { Row, Section } from './section.tsx';
import { COLOURS, TEXT } from './theme.ts';

/** Customers to ring up: who, why, and by when. */
export const DigestCalls: FC<{ calls: CallWords }> = ({ calls }) => (
  <Section title={calls.title}>
    {calls.items.map((call) => (
      <tr>
        <td style="padding:0 0 16px 0;">
          <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
            <tr>
              <td class="ink" style={`${TEXT.body}color:${COLOURS.ink};`}>
                {call.name}
              </td>
            </tr>
            <tr>
              <td class="quiet" style={`${TEXT.small}color:${COLOURS.quiet};`}>
                {call.about}
              </td>
            </tr>
            {call.comment && (
              <tr>
                <td class="ink" style={`${TEXT.body}color:${COLOURS.ink};padding:4px 0 4px 0;`}>
                  “{call.comment}”
                </td>
              </tr>
            )}
            <tr>
              <td
                class={call.overdue ? 'alarm' : 'quiet'}
                style={`${TEXT.small}color:${call.overdue ? COLOURS.detractor : COLOURS.quiet};`}
              >
                {call.due}
              </td>
            </tr>
          </table>
        </td>
      </tr>
    ))}
    {calls.notes.map((note) => (
      <Row text={note} quiet />
    ))}
    {calls.overdue.map((note) => (
      <Row text={note} alarm />
    ))}
  </Section>
);
