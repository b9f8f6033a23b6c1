import type { Child, FC } from 'hono/jsx';
import { COLOURS, TEXT } from './theme.ts';

/** A part of a digest: rows of its outer table under a heading, with a fine line above. */
export const Section: FC<{ title: string; children?: Child }> = ({ title, children }) => (
  <>
    <tr>
      <td style="padding:24px 0 0 0;">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
          <tr>
            <td
              class="ink line"
              style={`${TEXT.body}font-weight:600;color:${COLOURS.ink};border-top:1px solid ${COLOURS.line};padding:16px 0 8px 0;`}
            >
              {title}
            </td>
          </tr>
        </table>
      </td>
    </tr>
    {children}
  </>
);

/** One paragraph as a row of the outer table. */
export const Row: FC<{ text: string; quiet?: boolean; alarm?: boolean; type?: string }> = ({
  text,
  quiet,
  alarm,
  type,
}) => {
  const colour = alarm ? COLOURS.detractor : quiet ? COLOURS.quiet : COLOURS.ink;
  return (
    <tr>
      <td
        class={alarm ? 'alarm' : quiet ? 'quiet' : 'ink'}
        style={`${type ?? (quiet || alarm ? TEXT.small : TEXT.body)}color:${colour};padding:0 0 8px 0;`}
      >
        {text}
      </td>
    </tr>
  );
};
