/** Groups of four digits that an IPv6 network keeps; the rest a single device may choose as it likes. */
const NETWORK_GROUPS = 4;

/**
 * The network that an address belongs to: an IPv4 address is its own, an IPv6 address counts with its first 64
 * bits. What is no address stands for itself, so that it is counted too.
 */
export function networkOf(address: string): string {
  const plain = address.trim().toLowerCase().replace(/%.*$/, '');
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain) ?? [];
  if (mapped !== undefined) return mapped;
  if (!/^[0-9a-f:]+$/.test(plain) || !plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const first = groupsOf(head);
  const last = tail === undefined ? [] : groupsOf(tail);
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  const groups = tail === undefined ? first : [...first, ...zeros, ...last];
  return groups.slice(0, NETWORK_GROUPS).join(':');
}

function groupsOf(part: string): string[] {
  return part === '' ? [] : part.split(':').map((group) => group.replace(/^0+(?=.)/, ''));
}
