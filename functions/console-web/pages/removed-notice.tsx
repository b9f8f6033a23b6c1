import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';

interface Props {
  readonly reader: StaffReader;
  readonly text: string;
  /** Where pressing “Undo” is sent to; absent where nothing can be put back. */
  readonly restoration: string | undefined;
}

/** Something was removed a moment ago, and can be put back. */
export function RemovedNotice({ reader, text, restoration }: Props) {
  return (
    <Notice kind="done">
      <div class="spread">
        <span>{text}</span>
        {restoration && (
          <form method="post" action={restoration}>
            <button type="submit">{reader.phrases.frame.undo.action}</button>
          </form>
        )}
      </div>
    </Notice>
  );
}

/** The id of what was removed, as the address of the page carries it. */
export function removedIn(query: Readonly<Record<string, string>>): string | undefined {
  const { done, removed = '' } = query;
  return done === 'removed' && /^[A-Za-z0-9_-]{1,80}$/.test(removed) ? removed : undefined;
}
