import type { Form } from './form.ts';

/** Carries the version that a form was filled over, so that what somebody else saved meanwhile is not lost. */
export function VersionField({ version }: { version: number }) {
  return <input type="hidden" name="version" value={String(version)} />;
}

/** The version that a form was filled over; -1, which there never is, where it says none. */
export function versionIn(form: Pick<Form, 'text'>): number {
  const version = Number(form.text('version') || '-1');
  return Number.isInteger(version) ? version : -1;
}

/** The same where a form need not say it: programs that drive the console mean what stands there. */
export function seenVersionIn(form: Pick<Form, 'text'>): number | undefined {
  return form.text('version') === '' ? undefined : versionIn(form);
}
