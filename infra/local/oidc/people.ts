import type { Language } from '#shared/domain/localized.ts';
import type { Role } from '#shared/domain/staff/staff.ts';

/** Somebody of the made-up company whom one can be while trying things out. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly language: Language;
  readonly email: string;
}

/** One for each role in each language. */
export const PEOPLE: readonly Person[] = [
  person('lan', 'Nguyễn Thị Lan', 'hr', 'vi'),
  person('emily', 'Emily Carter', 'hr', 'en'),
  person('khoa', 'Trần Minh Khoa', 'marketing', 'vi'),
  person('daniel', 'Daniel Hughes', 'marketing', 'en'),
  person('bao', 'Lê Quốc Bảo', 'leadership', 'vi'),
  person('margaret', 'Margaret Sullivan', 'leadership', 'en'),
  person('ha', 'Phạm Thu Hà', 'admin', 'vi'),
  person('oliver', 'Oliver Bennett', 'admin', 'en'),
];

export function findPerson(id: string | null | undefined): Person | undefined {
  return PEOPLE.find((each) => each.id === id);
}

/** What the identity token says about a person, in the words of Cognito. */
export function claimsOf({ id, name, email, role, language }: Person): Record<string, unknown> {
  return {
    sub: `local-${id}`,
    name,
    email,
    email_verified: true,
    locale: language,
    'cognito:username': `local-${id}`,
    'cognito:groups': [role],
  };
}

function person(id: string, name: string, role: Role, language: Language): Person {
  return { id, name, role, language, email: `${id}@insideout.example` };
}
