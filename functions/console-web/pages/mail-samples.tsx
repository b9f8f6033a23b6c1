import { LANGUAGES } from '#shared/domain/localized.ts';
import type { UnitTree } from '#shared/domain/unit/unit-tree.ts';
import type { AudiencePreview } from '#shared/services/wave/preview-audience.ts';
import type { Reader } from '../environment.ts';
import type { LaunchPlan } from '../launch-plan.ts';

interface Props {
  readonly reader: Reader;
  readonly programId: string;
  readonly plan: LaunchPlan;
  readonly tree: UnitTree;
  readonly examples: AudiencePreview['examples'];
}

/** The mail as people of the audience will see it; with a made-up name where nobody is known yet. */
export function MailSamples({ reader, programId, plan, tree, examples }: Props) {
  const { launch, audience, frame } = reader.phrases;
  const base = `/programs/${programId}/sample-mail?side=${plan.side}&scores=${plan.thresholds.scores}&closesAt=${plan.closesAt}`;
  const samples = examples.map(({ personId, name, language, unitId, tier, ring }) => ({
    label: [
      name,
      frame.languages[language],
      tree.get(unitId)?.name,
      tier && audience.criteria.tierNames[tier],
      ring && audience.ringNames[ring],
    ]
      .filter(Boolean)
      .join(' · '),
    title: audience.exampleTitle(name),
    src: `${base}&person=${personId}`,
    isOpen: personId === examples[0]?.personId,
  }));
  const madeUp = LANGUAGES.map((language) => ({
    label: frame.languages[language],
    title: launch.mailTitle(frame.languages[language]),
    src: `${base}&language=${language}`,
    isOpen: language === reader.language,
  }));
  const areReal = samples.length > 0;
  return (
    <section>
      <h2>{areReal ? audience.examples : launch.mail}</h2>
      <p class="muted small section-title">
        {areReal ? audience.examplesExplanation : launch.mailExplanation}
      </p>
      {(areReal ? samples : madeUp).map(({ label, title, src, isOpen }) => (
        <details open={isOpen}>
          <summary>{label}</summary>
          <iframe class="preview" title={title} sandbox="" loading="lazy" src={src} />
        </details>
      ))}
    </section>
  );
}
