import type { NavigationItem } from '#shared/web/console-layout.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly title: string;
  /** What will happen, and whether it can be undone. */
  readonly explanation: string;
  readonly action: string;
  readonly confirm: string;
  readonly back: string;
  readonly backTo: string;
  readonly trail: readonly NavigationItem[];
  /** What the form carries along unseen. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** Asks once more before something that cannot be undone. */
export function ConfirmationPage({ reader, title, explanation, trail, ...way }: Props) {
  return (
    <ConsolePage reader={reader} title={title} trail={trail}>
      <p class="prose">{explanation}</p>
      <form class="row" method="post" action={way.action}>
        {Object.entries(way.fields ?? {}).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <button type="submit" class="danger">
          {way.confirm}
        </button>
        <a class="button" href={way.backTo}>
          {way.back}
        </a>
      </form>
    </ConsolePage>
  );
}
