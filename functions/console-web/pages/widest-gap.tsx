import type { DigestContent } from '#shared/domain/digest/digest-content.ts';
import type { DigestWords } from '#shared/email/digest-words.ts';
import type { StaffReader } from '../environment.ts';

interface Props {
  readonly reader: StaffReader;
  readonly content: DigestContent;
  readonly gap: DigestWords['gap'];
}

/** The headline of the pair report: where inside and outside disagree most. */
export function WidestGap({ reader, content, gap }: Props) {
  const words = reader.phrases.home.standing;
  const isPaired = content.links.pairReport !== undefined;
  return (
    <section class="card">
      <h2>{gap?.title ?? reader.phrases.program.pair}</h2>
      {gap ? (
        <>
          <p class="muted">“{gap.statement}”</p>
          {gap.lines.map((line, index) => (
            <p class={index > 0 ? 'muted small' : undefined}>{line}</p>
          ))}
        </>
      ) : (
        <p class="muted">{isPaired ? words.noGap : words.notPaired}</p>
      )}
      {isPaired && (
        <p>
          <a href={`/programs/${content.programId}/pair`}>{words.pair}</a>
        </p>
      )}
    </section>
  );
}
