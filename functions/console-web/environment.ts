import type { Language } from '#shared/domain/localized.ts';
import type { StaffMember } from '#shared/domain/staff/staff.ts';
import type { ConsolePhrases } from '#shared/locale/console/phrases.ts';
import type { Context } from '#shared/services/context.ts';

/** For whom a page is drawn, and when. */
export interface Reader {
  readonly language: Language;
  readonly phrases: ConsolePhrases;
  readonly timeZone: string;
  readonly now: Date;
  /** Path with query, for the way back. */
  readonly path: string;
}

/** Somebody signed in who looks at a page. */
export interface StaffReader extends Reader {
  readonly staff: StaffMember;
}

/** What the middleware puts beside each request. */
export interface ConsoleEnv {
  Variables: {
    reader: Reader;
    /** Behind the sign-in only. */
    staff: StaffMember;
    context: Context;
    /** What the audit trail is to name beside the things in the path, once something was done. */
    alsoNamed?: Readonly<Record<string, string>>;
  };
}
