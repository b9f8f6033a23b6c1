/** A path of our own to go on to; whatever else was asked for becomes the first page. */
export function ownPath(path: string | undefined): string {
  return path && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : '/';
}

/** A path with what was chosen as its query; what is empty is left out. */
export function pathWith(path: string, chosen: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(chosen).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
