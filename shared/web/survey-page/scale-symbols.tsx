import type { RatedQuestion } from '../../domain/survey/scale.ts';

/** How a rating may look instead of bare numbers. */
export type Look = 'stars' | 'faces';

export function lookOf(question: RatedQuestion): Look | undefined {
  if (question.kind !== 'rating' || question.look === 'numbers') return undefined;
  return question.look;
}

/** Mouths from sad to glad: how far the middle lies above or below the corners. */
const MOUTHS = ['M7 17q5-6 10 0', 'M7 16.5q5-3 10 0', 'M7 16h10', 'M7 15q5 3 10 0', 'M7 14.5q5 6 10 0'];

/** A star, or the face that goes with a value from 1 to 5. Drawn, since not every device has the signs. */
export function ScaleSymbol({ look, value }: { look: Look; value: number }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      {look === 'stars' ? (
        <path d="m12 2 3 6.7 7.2.7-5.5 4.9 1.6 7.2L12 17.7l-6.3 3.8 1.6-7.2L1.8 9.4 9 8.7z" />
      ) : (
        <>
          <circle cx="12" cy="12" r="10" />
          <path d={`M8.5 9v1M15.5 9v1${MOUTHS[value - 1] ?? ''}`} />
        </>
      )}
    </svg>
  );
}
