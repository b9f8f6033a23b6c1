import type { FC } from 'hono/jsx';
import type { Accents } from './accents.ts';
import { COLOURS, TEXT } from './theme.ts';

export interface ScaleStep {
  readonly value: string;
  /** What a screen reader says: `9 out of 10`. */
  readonly spoken: string;
  readonly link: string;
}

interface ScaleRowProps {
  readonly steps: readonly ScaleStep[];
  readonly lowLabel: string;
  readonly highLabel: string;
  readonly accents: Accents;
}

/** The scale of a rated question, each value a link. All look alike, so that none suggests itself. */
export const ScaleRow: FC<ScaleRowProps> = ({ steps, lowLabel, highLabel, accents }) => {
  const width = `${(100 / steps.length).toFixed(2)}%`;
  return (
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;">
      <tr>
        {steps.map((step) => (
          <td
            class="step edge"
            width={width}
            height="48"
            align="center"
            bgcolor={accents.soft}
            style={`background-color:${accents.soft};border:1px solid ${COLOURS.card};`}
          >
            <a
              class="value"
              href={step.link}
              aria-label={step.spoken}
              style={`${TEXT.body}line-height:48px;font-weight:600;color:${accents.onSoft};text-decoration:none;display:block;`}
            >
              {step.value}
            </a>
          </td>
        ))}
      </tr>
      <tr>
        <td
          class="quiet"
          colspan={Math.ceil(steps.length / 2)}
          align="left"
          valign="top"
          style={`${TEXT.small}color:${COLOURS.quiet};padding:8px 8px 0 0;`}
        >
          {lowLabel}
        </td>
        <td
          class="quiet"
          colspan={Math.floor(steps.length / 2)}
          align="right"
          valign="top"
          style={`${TEXT.small}color:${COLOURS.quiet};padding:8px 0 0 8px;`}
        >
          {highLabel}
        </td>
      </tr>
    </table>
  );
};
