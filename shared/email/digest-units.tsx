import type { FC } from 'hono/jsx';
import type { Side } from '../domain/side.ts';
import type { BarSegment } from './bar-segments.ts';
import type { CellWords, UnitsWords } from './digest-units-words.ts';
import { Row, Section } from './section.tsx';
import { COLOURS, TEXT } from './theme.ts';

/** Both sides by unit: the name, and under it a bar for customers and one for employees. */
export const DigestUnits: FC<{ units: UnitsWords }> = ({ units }) => (
  <Section title={units.title}>
    <Row text={units.legend} quiet />
    {units.rows.map(({ name, customer, employee }) => (
      <tr>
        <td style="padding:8px 0 4px 0;">
          <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
            <tr>
              <td class="ink" colspan={3} style={`${TEXT.body}color:${COLOURS.ink};`}>
                {name}
              </td>
            </tr>
            <Line side="customer" label={units.customers} cell={customer} />
            <Line side="employee" label={units.employees} cell={employee} />
          </table>
        </td>
      </tr>
    ))}
    {units.more && <Row text={units.more} quiet />}
  </Section>
);

const Line: FC<{ side: Side; label: string; cell: CellWords }> = ({ side, label, cell }) => (
  <tr>
    <td
      class={side}
      width="88"
      valign="middle"
      style={`${TEXT.small}color:${COLOURS[side]};padding:0 8px 0 0;`}
    >
      {label}
    </td>
    {cell.segments ? (
      <>
        <td valign="middle">
          <Bar side={side} segments={cell.segments} />
        </td>
        <td
          class="ink"
          width="48"
          align="right"
          valign="middle"
          style={`${TEXT.small}font-weight:600;color:${COLOURS.ink};padding:0 0 0 8px;`}
        >
          {cell.text}
        </td>
      </>
    ) : (
      <td class="quiet" colspan={2} valign="middle" style={`${TEXT.small}color:${COLOURS.quiet};`}>
        {cell.text}
      </td>
    )}
  </tr>
);

/** Gmail shows neither SVG nor data images: the bar is a table of one row. */
const Bar: FC<{ side: Side; segments: readonly BarSegment[] }> = ({ side, segments }) => (
  <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
    <tr>
      {segments.map((segment) => (
        <td
          class={segment.tone === 'blank' ? 'track' : `${side}-${segment.tone}`}
          width={`${(segment.share * 100).toFixed(2)}%`}
          height="8"
          bgcolor={colourOf(side, segment)}
          style={`background-color:${colourOf(side, segment)};font-size:1px;mso-line-height-rule:exactly;line-height:8px;${segment.fromZero ? `border-left:1px solid ${COLOURS.quiet};` : ''}`}
        >
          &nbsp;
        </td>
      ))}
    </tr>
  </table>
);

function colourOf(side: Side, { tone }: BarSegment): string {
  if (tone === 'blank') return COLOURS.track;
  return tone === 'solid' ? COLOURS[side] : COLOURS[`${side}Soft`];
}
