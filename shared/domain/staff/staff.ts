import * as z from 'zod';
import { Language } from '../localized.ts';

export const Role = z.enum(['hr', 'marketing', 'leadership', 'admin']);
export type Role = z.infer<typeof Role>;

/** Somebody signed in to the console. */
export const StaffMember = z.object({
  staffId: z.string(),
  email: z.email(),
  name: z.string(),
  roles: z.array(Role),
  language: Language,
});
export type StaffMember = z.infer<typeof StaffMember>;

/** Who acts. */
export type Actor =
  | { kind: 'staff'; staff: StaffMember }
  | { kind: 'respondent' }
  | { kind: 'api-key'; keyId: string; name: string }
  | { kind: 'system'; function: string };
