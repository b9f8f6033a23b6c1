import type { Wave } from '#shared/domain/wave/wave.ts';
import { InputField } from '#shared/web/components/fields.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { waveName } from './wave-words.ts';

interface Props {
  readonly reader: StaffReader;
  readonly wave: Wave;
  readonly reason?: string;
  readonly problem?: string;
}

/** Asks why the mails of a wave are to stop for a while, and says what goes on meanwhile. */
export function PausePage({ reader, wave, reason, problem }: Props) {
  const { pause: words } = reader.phrases.waves;
  const name = waveName(reader, wave);
  const base = `/waves/${wave.waveId}`;
  return (
    <ConsolePage reader={reader} title={words.title(name)} trail={[{ href: base, label: name }]}>
      <p class="prose">{words.explanation}</p>
      <form class="stack" method="post" action={`${base}/pause`}>
        <InputField
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          error={problem}
        />
        <div class="row">
          <button type="submit" class="primary">
            {words.confirm}
          </button>
          <a class="button" href={base}>
            {words.back}
          </a>
        </div>
      </form>
    </ConsolePage>
  );
}
