const MAIL_ADDRESS = /[^\s@<>"'=,;:]+@[^\s@<>"',;:]+\.[^\s@<>"',;:]+/g;
const LINK_TOKEN = /[a-z0-9]{8,20}\.[a-z0-9]{16,32}\.[A-Za-z0-9_-]{22}/g;

/**
 * One event as one line of JSON, with the `timestamp` and `level` that Lambda looks for.
 * A field that holds an error makes it an error. Addresses and tokens are masked wherever they turn up.
 */
export function logLine(now: Date, event: string, fields: Record<string, unknown> = {}): string {
  const failed = Object.values(fields).some((value) => value instanceof Error);
  const line = { ...fields, timestamp: now.toISOString(), level: failed ? 'ERROR' : 'INFO', event };
  return JSON.stringify(line, (_name, value: unknown) => {
    if (value instanceof Error) return { name: value.name, message: value.message, stack: value.stack };
    return typeof value === 'string' ? masked(value) : value;
  });
}

function masked(text: string): string {
  return text.replaceAll(MAIL_ADDRESS, '[address]').replaceAll(LINK_TOKEN, '[token]');
}
