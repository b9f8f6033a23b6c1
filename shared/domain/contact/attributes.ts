import * as z from 'zod';

/** What is known of a person or an occasion beside the answers: `product`, `order`. */
export const AttributeName = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
export const Attributes = z.record(AttributeName, z.string().min(1).max(200));
export type Attributes = z.infer<typeof Attributes>;
