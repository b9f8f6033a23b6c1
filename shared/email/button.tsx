import type { FC } from 'hono/jsx';
import { COLOURS, TEXT } from './theme.ts';

/** A link that looks like a button. Borders are part of the link also in Outlook, up to 8 pixels. */
export const Button: FC<{ href: string; label: string }> = ({ href, label }) => (
  <table role="presentation" cellpadding="0" cellspacing="0">
    <tr>
      <td bgcolor={COLOURS.accent} style={`background-color:${COLOURS.accent};padding:4px 16px 4px 16px;`}>
        <a
          href={href}
          style={`${TEXT.body}font-weight:600;color:#ffffff;text-decoration:none;display:inline-block;background-color:${COLOURS.accent};border:8px solid ${COLOURS.accent};`}
        >
          {label}
        </a>
      </td>
    </tr>
  </table>
);
