/** Posted form fields, named like the keys of their items (see `rankKey`, `otherKey`). `URLSearchParams` is one. */
export interface PostedFields {
  getAll(name: string): string[];
}
