import type { Form } from './form.ts';

/** Carries the version that a form was filled over, so that what somebody else saved meanwhile is not lost. */
export function VersionField({ version, name = 'version' }: { version: number; name?: string }) {
  return <input type="hidden" name={name} value={String(version)} />;
}

/** The same for what has revisions; a form over two of them names each. */
export function RevisionField({ revision, name = 'revision' }: { revision: number; name?: string }) {
  return <VersionField version={revision} name={name} />;
}

/** The version that a form was filled over; -1, which there never is, where it says none. */
export function versionIn(form: Pick<Form, 'text'>, name = 'version'): number {
  const version = Number(form.text(name) || '-1');
  return Number.isInteger(version) ? version : -1;
}

export function revisionIn(form: Pick<Form, 'text'>, name = 'revision'): number {
  return versionIn(form, name);
}

/** The same where a form need not say it: programs that drive the console mean what stands there. */
export function seenVersionIn(form: Pick<Form, 'text'>): number | undefined {
  return form.text('version') === '' ? undefined : versionIn(form);
}
