const known = new Map<string, boolean>();

/** Whether there is such a time zone, by its IANA name: `Asia/Ho_Chi_Minh`. */
export function isTimeZone(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const is = /^[A-Za-z]/.test(name) && canFormat(name);
  known.set(name, is);
  return is;
}

function canFormat(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
