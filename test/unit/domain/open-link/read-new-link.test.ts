import { describe, expect, it } from 'vitest';
import { OpenLink } from '#shared/domain/open-link/open-link.ts';
import { originOf } from '#shared/domain/open-link/origin-of.ts';
import { readNewLink, type TypedLink } from '#shared/domain/open-link/read-new-link.ts';
import { unitTreeOf } from '#shared/domain/unit/unit-tree.ts';

const tree = unitTreeOf([{ unitId: 'hanoi', name: 'Hà Nội' }]);
const typed = (overrides: Partial<TypedLink> = {}): TypedLink => ({
  name: 'Tầng trệt, quầy 3',
  unitId: 'hanoi',
  channel: 'link',
  language: '',
  embedOn: '',
  product: '',
  ...overrides,
});

describe('a new link', () => {
  it('is taken as it was meant: tidy names, and only what its way needs', () => {
    const read = readNewLink(
      typed({ name: '  Tầng  trệt ', language: 'vi', embedOn: 'https://shop.example', product: ' Bún bò ' }),
      tree,
    );
    expect(read).toEqual({
      outcome: 'read',
      link: {
        name: 'Tầng trệt',
        unitId: 'hanoi',
        channel: 'link',
        embedOn: [],
        attributes: { product: 'Bún bò' },
      },
    });
  });

  it('keeps the language of a kiosk, and the websites of a widget once each', () => {
    expect(readNewLink(typed({ channel: 'kiosk', language: 'en' }), tree)).toMatchObject({
      link: { language: 'en', embedOn: [] },
    });
    const embedOn = 'https://Shop.example/cart, https://shop.example\nhttp://localhost:3000';
    expect(readNewLink(typed({ channel: 'widget', language: 'en', embedOn }), tree)).toEqual({
      outcome: 'read',
      link: {
        name: 'Tầng trệt, quầy 3',
        unitId: 'hanoi',
        channel: 'widget',
        embedOn: ['https://shop.example', 'http://localhost:3000'],
      },
    });
  });

  it.each<[string, Partial<TypedLink>, object]>([
    ['no name', { name: ' ' }, { name: 'name-missing' }],
    ['a long name', { name: 'a'.repeat(81) }, { name: 'name-too-long' }],
    ['an unknown unit', { unitId: 'moon' }, { unitId: 'unit-unknown' }],
    ['the way of an invitation', { channel: 'mail' }, { channel: 'channel-unknown' }],
    ['a widget that goes nowhere', { channel: 'widget' }, { embedOn: 'origin-missing' }],
    ['a website without https', { channel: 'widget', embedOn: 'shop.example' }, { embedOn: 'origin-wrong' }],
    [
      'six websites',
      { channel: 'widget', embedOn: [1, 2, 3, 4, 5, 6].map((n) => `https://shop${n}.example`).join(' ') },
      { embedOn: 'origins-too-many' },
    ],
    ['a long product', { product: 'a'.repeat(201) }, { product: 'product-too-long' }],
    ['several faults', { name: '', unitId: '' }, { name: 'name-missing', unitId: 'unit-unknown' }],
  ])('is refused with %s', (_, fault, problems) => {
    expect(readNewLink(typed(fault), tree)).toEqual({ outcome: 'refused', problems });
  });
});

describe('the origin of a page', () => {
  it.each([
    ['https://shop.example/cart?x=1', 'https://shop.example'],
    ['https://SHOP.example:8443', 'https://shop.example:8443'],
    ['https://cửahàng.example', 'https://xn--cahng-tqa2694c.example'],
    ['http://localhost:5173/', 'http://localhost:5173'],
  ])('of %s is %s, and may stand in a link', (address, origin) => {
    expect(originOf(address)).toBe(origin);
    const link = {
      linkId: 'widget000001',
      waveId: 'wave000001',
      unitId: 'hanoi',
      name: 'Shop',
      channel: 'widget',
      createdAt: '2026-11-23T09:00:00.000Z',
    };
    expect(OpenLink.safeParse({ ...link, embedOn: [origin] }).success).toBe(true);
    expect(OpenLink.safeParse({ ...link, channel: 'link', embedOn: [origin] }).success).toBe(false);
  });

  it.each([
    'http://shop.example',
    'https://*.example',
    'https://user:secret@shop.example',
    'https://shop',
    "https://shop.example;script-src'x'",
    'data:text/html,x',
    'nothing',
  ])('is none for %s', (address) => {
    expect(originOf(address)).toBeUndefined();
  });
});
