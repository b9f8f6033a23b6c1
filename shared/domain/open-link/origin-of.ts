const HOST = /^(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/**
 * The origin of a page's address: `https://shop.example` for `https://shop.example/cart`. `undefined` for what a
 * browser would not let show a widget safely: anything but HTTPS, or plain HTTP on the reader's own machine.
 */
export function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return undefined;
  if (hostname === 'localhost') return protocol === 'http:' || protocol === 'https:' ? origin : undefined;
  return protocol === 'https:' && HOST.test(hostname) ? origin : undefined;
}
