/** Where one unit has its page. */
export function unitPath(unitId: string): string {
  return `/units/${encodeURIComponent(unitId)}`;
}
