/** A path of our own to go on to; whatever else was asked for becomes the first page. */
export function ownPath(path: string | undefined): string {
  return path && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : '/';
}
