import type { StaffMember } from '#shared/domain/staff/staff.ts';
import { SignInLayout } from '#shared/web/sign-in-layout.tsx';
import type { Reader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';

export interface Problem {
  readonly title: string;
  readonly explanation: string;
}

/** Why something could not be done, and the way on. */
export function ProblemPage({
  reader,
  staff,
  problem,
}: {
  reader: Reader;
  staff: StaffMember | undefined;
  problem: Problem;
}) {
  const way = (
    <p>
      <a class="button" href="/">
        {reader.phrases.problems.back}
      </a>
    </p>
  );
  if (staff) {
    return (
      <ConsolePage reader={{ ...reader, staff }} title={problem.title} lead={problem.explanation}>
        {way}
      </ConsolePage>
    );
  }
  return (
    <SignInLayout language={reader.language} path="/" title={problem.title}>
      <p>{problem.explanation}</p>
      {way}
    </SignInLayout>
  );
}
