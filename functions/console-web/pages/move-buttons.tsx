import { Notice } from '#shared/web/components/notice.tsx';
import type { Reader } from '../environment.ts';

/** Says aloud where something has gone. */
const MOVED_NOTE = 'moved-to';

interface Props {
  readonly reader: Reader;
  /** What is moved, in words. */
  readonly wording: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Set where it was just moved; by which button. */
  readonly moved?: { readonly by: 'up' | 'down' | undefined } | undefined;
  /** Which of several lists of lines in one form, and which line: `choice-2:`. */
  readonly prefix?: string;
}

/** The button that was pressed has the focus again, or the other one where it has come to an end. */
export function MoveButtons({ reader, wording, isFirst, isLast, moved, prefix = '' }: Props) {
  const { move } = reader.phrases.surveys;
  const wanted = moved && (moved.by ?? 'up');
  const focused = wanted === 'up' && isFirst ? 'down' : wanted === 'down' && isLast ? 'up' : wanted;
  const common = {
    type: 'submit',
    name: 'to',
    formnovalidate: true,
    'aria-describedby': moved && MOVED_NOTE,
  } as const;
  return (
    <>
      {isFirst ? (
        <span class="spare" />
      ) : (
        <button {...common} value={`${prefix}up`} aria-label={move.up(wording)} autofocus={focused === 'up'}>
          ↑
        </button>
      )}
      {isLast ? (
        <span class="spare" />
      ) : (
        <button
          {...common}
          value={`${prefix}down`}
          aria-label={move.down(wording)}
          autofocus={focused === 'down'}
        >
          ↓
        </button>
      )}
    </>
  );
}

export function MovedNotice({ text }: { text: string }) {
  return (
    <Notice kind="done">
      <span id={MOVED_NOTE}>{text}</span>
    </Notice>
  );
}

/** What a line is dragged by, where a script lets it be. */
export function Grip() {
  return (
    <span class="grip" aria-hidden="true">
      ⠿
    </span>
  );
}
