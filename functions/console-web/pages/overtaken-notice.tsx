import type { Child } from 'hono/jsx';
import { Facts } from '#shared/web/components/facts.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';

/** One thing that is different now, as it was saved by somebody else. */
export interface SavedFact {
  readonly label: string;
  readonly value: Child;
  /** What the form holds instead, where that does not stand right below. */
  readonly typed?: Child;
}

/** Somebody else saved while this form was being filled in: what stands there now, above what was typed. */
export function OvertakenNotice({ reader, now }: { reader: StaffReader; now: readonly SavedFact[] }) {
  const { overtaken } = reader.phrases.settingsOverview;
  return (
    <Notice kind="problem" title={overtaken.title}>
      <p>{overtaken.explanation}</p>
      {now.length > 0 && (
        <Facts
          facts={now.map(({ label, value, typed }) => [
            label,
            <>
              {value}
              {typed !== undefined && (
                <div class="muted small">
                  {overtaken.typed} {typed}
                </div>
              )}
            </>,
          ])}
        />
      )}
    </Notice>
  );
}
