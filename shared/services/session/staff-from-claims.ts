import * as z from 'zod';
import { Language } from '../../domain/localized.ts';
import { Role, type StaffMember } from '../../domain/staff/staff.ts';

const Claims = z.object({
  sub: z.string().min(1),
  email: z.email(),
  name: z.string().min(1).optional(),
  locale: z.string().optional(),
  'cognito:groups': z.array(z.string()).optional(),
});

/** The member of staff that an ID token describes; groups that are not roles of ours are ignored. */
export function staffFromClaims(claims: Readonly<Record<string, unknown>>): StaffMember | undefined {
  const { data } = Claims.safeParse(claims);
  if (!data) return undefined;
  const groups = data['cognito:groups'] ?? [];
  return {
    staffId: data.sub,
    email: data.email,
    name: data.name ?? data.email,
    roles: Role.options.filter((role) => groups.includes(role)),
    language: Language.safeParse(data.locale?.slice(0, 2).toLowerCase()).data ?? 'en',
  };
}
