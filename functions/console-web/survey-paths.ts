import type { Side } from '#shared/domain/side.ts';

/** Where one side's survey of a program is edited. */
export function surveyPath({ programId }: { readonly programId: string }, side: Side): string {
  return `/programs/${programId}/surveys/${side}`;
}
