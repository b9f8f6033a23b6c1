import * as z from 'zod';

export const UnitId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);

/** A node of the organisation tree, to which customers and employees both belong. The root has no parent. */
export const Unit = z.object({
  unitId: UnitId,
  name: z.string().min(1).max(120),
  parentId: UnitId.optional(),
});
export type Unit = z.infer<typeof Unit>;
