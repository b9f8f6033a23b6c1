import type { Child } from 'hono/jsx';
import { Facts } from '#shared/web/components/facts.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';

/** One thing that is different now, as it was saved by somebody else. */
export interface SavedFact {
  readonly label: string;
  readonly value: Child;
}

/** Somebody else saved while this form was being filled in: what stands there now, above what was typed. */
export function OvertakenNotice({ reader, now }: { reader: StaffReader; now: readonly SavedFact[] }) {
  const { overtaken } = reader.phrases.settingsOverview;
  return (
    <Notice kind="problem" title={overtaken.title}>
      <p>{overtaken.explanation}</p>
      {now.length > 0 && <Facts facts={now.map(({ label, value }) => [label, value])} />}
    </Notice>
  );
}
