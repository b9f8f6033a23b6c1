import type { Option } from '#shared/web/components/fields.tsx';

/** Every time zone by its IANA name, the chosen one among them also where it is an old name. */
export function zoneOptions(chosen: string): Option[] {
  const names = new Set([...Intl.supportedValuesOf('timeZone'), 'Asia/Ho_Chi_Minh', 'UTC', chosen]);
  return [...names].sort().map((name) => ({ value: name, label: name.replaceAll('_', ' ') }));
}
