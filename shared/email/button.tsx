import type { FC } from 'hono/jsx';
import type { Accents } from './accents.ts';
import { TEXT } from './theme.ts';

/** A link that looks like a button. Borders are part of the link also in Outlook, up to 8 pixels. */
export const Button: FC<{ href: string; label: string; accents: Accents }> = ({ href, label, accents }) => (
  <table role="presentation" cellpadding="0" cellspacing="0">
    <tr>
      <td bgcolor={accents.accent} style={`background-color:${accents.accent};padding:4px 16px 4px 16px;`}>
        <a
          href={href}
          style={`${TEXT.body}font-weight:600;color:${accents.onAccent};text-decoration:none;display:inline-block;background-color:${accents.accent};border:8px solid ${accents.accent};`}
        >
          {label}
        </a>
      </td>
    </tr>
  </table>
);
