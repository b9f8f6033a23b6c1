import type { Program } from '#shared/domain/program/program.ts';
import type { HealthFigure } from '#shared/services/results/get-health-figures.ts';
import { FigureCard } from '#shared/web/components/figure-card.tsx';
import type { Reader } from '../environment.ts';
import { figureContext } from './figure-words.ts';

interface Props {
  readonly reader: Reader;
  readonly program: Program;
  readonly figures: readonly HealthFigure[];
}

/** The few figures by which the company watches its health. */
export function HealthFigures({ reader, program, figures }: Props) {
  const { home } = reader.phrases;
  if (!figures.some(({ waveId }) => waveId !== undefined)) return null;
  return (
    <section>
      <h2 class="section-title">{program.name[reader.language]}</h2>
      <div class="figures">
        {figures.map(({ result, withheld, waveId }) => (
          <FigureCard
            language={reader.language}
            name={result.measure.label[reader.language]}
            side={result.measure.side}
            figure={result.figure}
            target={result.measure.target}
            context={withheld && !result.figure ? [home.figure.withheld] : figureContext(reader, result)}
            {...(waveId && { href: `/waves/${waveId}/results` })}
          />
        ))}
      </div>
    </section>
  );
}
