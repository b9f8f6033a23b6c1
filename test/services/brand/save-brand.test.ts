import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getBrand } from '#shared/services/brand/get-brand.ts';
import { getLogo } from '#shared/services/brand/get-logo.ts';
import { getShownBrand } from '#shared/services/brand/get-shown-brand.ts';
import { keepLogo } from '#shared/services/brand/keep-logo.ts';
import { type BrandInput, saveBrand } from '#shared/services/brand/save-brand.ts';
import { NotAllowed } from '#shared/services/errors.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aJpeg, aPng, aWebp } from '#test/support/pictures.ts';
import { respondent, staffActor, testResources } from '#test/support/resources.ts';
import { tableContents } from '#test/support/table-contents.ts';

let db: Database;
let stop: () => Promise<void>;
beforeEach(async () => {
  ({ db, stop } = await startTestDatabase());
});
afterEach(async () => await stop());

const input: BrandInput = { name: 'Bưu điện Sài Gòn', colour: '#7a1f5c', replyTo: '', logo: 'keep' };
const marketing = () => ({ ...testResources(db), actor: staffActor('marketing') });

async function savedLogo(picture: Uint8Array) {
  const result = await saveBrand(marketing(), { ...input, logo: picture });
  if (result.outcome !== 'saved' || !result.brand.logo) throw new Error('the logo was refused');
  return result.brand.logo;
}

describe('the brand', () => {
  it('is the sender in our colours until one is saved', async () => {
    expect(await getBrand(testResources(db))).toEqual({
      name: 'Acme',
      colour: '#0f5fa8',
      darkColour: '#86bdf2',
      onColour: '#ffffff',
      onDarkColour: '#08192a',
    });
  });

  it('is what was saved last, as a whole', async () => {
    await saveBrand(marketing(), { ...input, replyTo: 'hello@acme.example' });
    expect(await getBrand(testResources(db))).toMatchObject({ replyTo: 'hello@acme.example' });
    await saveBrand(marketing(), { ...input, colour: '333' });
    const brand = await getBrand(testResources(db));
    expect(brand).toMatchObject({ name: 'Bưu điện Sài Gòn', colour: '#333333' });
    expect(brand).not.toHaveProperty('replyTo');
  });

  it.each(['hr', 'leadership'] as const)('is not changed by %s', async (role) => {
    const context = { ...testResources(db), actor: staffActor(role) };
    await expect(saveBrand(context, input)).rejects.toThrow(NotAllowed);
    await expect(saveBrand({ ...context, actor: respondent }, input)).rejects.toThrow(NotAllowed);
    expect((await getBrand(context)).name).toBe('Acme');
  });

  it('is refused as a whole, and the one before stays', async () => {
    await saveBrand(marketing(), input);
    const logo = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
    const result = await saveBrand(marketing(), { name: ' ', colour: '#ffff00', replyTo: '?', logo });
    expect(result).toMatchObject({
      outcome: 'refused',
      problems: { colour: { reason: 'too-pale' }, replyTo: 'malformed', logo: { reason: 'vector' } },
    });
    expect(await getBrand(testResources(db))).toMatchObject({ colour: '#7a1f5c' });
  });
});

describe('a logo', () => {
  it.each([
    ['image/png', aPng(400, 120)],
    ['image/jpeg', aJpeg(1200, 600)],
    ['image/webp', aWebp(300, 80)],
  ])('may be %s, and is handed out as it came', async (contentType, picture) => {
    const logo = await savedLogo(picture);
    expect(logo).toMatchObject({ contentType, bytes: picture.length });
    const found = await getLogo({ db }, logo.logoId);
    expect(found?.contentType).toBe(contentType);
    expect(Buffer.from(found?.picture ?? [])).toEqual(Buffer.from(picture));
  });

  it.each([
    ['a drawing', Buffer.from('<?xml version="1.0"?>\n<svg viewBox="0 0 9 9"></svg>'), { reason: 'vector' }],
    ['a text', Buffer.from('id,name\n1,Minh\n'), { reason: 'other-kind' }],
    ['an animation', Buffer.from('GIF89a\x10\x00\x10\x00'), { reason: 'other-kind' }],
    ['a torn picture', aPng(10, 10).subarray(0, 12), { reason: 'other-kind' }],
    ['a picture without height', aPng(10, 0), { reason: 'too-large', width: 10, height: 0 }],
    ['a poster', aPng(1201, 600), { reason: 'too-large', width: 1201, height: 600 }],
    ['a heavy one', aPng(100, 100, 102_401), { reason: 'too-heavy', bytes: 102_401 }],
  ])('is not %s', async (_, picture, problem) => {
    const result = await saveBrand(marketing(), { ...input, logo: picture });
    expect(result).toEqual({ outcome: 'refused', problems: { logo: problem } });
  });

  it('that is only looked at is kept for a day from the last look, and for good once it is saved', async () => {
    const picture = aPng(400, 120);
    const lookAt = async (moment: string) =>
      await keepLogo({ ...marketing(), clock: () => new Date(moment) }, picture);
    const expiry = async () =>
      (await tableContents(db)).main?.map((item) => (item as { expiresAt?: number }).expiresAt)[0];
    await lookAt('2026-11-23T09:00:00.000Z');
    await lookAt('2026-11-24T08:00:00.000Z');
    expect(await expiry()).toBe(Date.parse('2026-11-25T08:00:00.000Z') / 1000);
    await savedLogo(picture);
    await lookAt('2026-11-24T09:00:00.000Z');
    expect(await expiry()).toBeUndefined();
  });

  it('stays until it is replaced or taken away, and under its own address even then', async () => {
    const first = await savedLogo(aPng(400, 120));
    const second = await savedLogo(aPng(300, 120));
    expect(second.logoId).not.toBe(first.logoId);
    await saveBrand(marketing(), { ...input, name: 'Acme' });
    expect((await getBrand(testResources(db))).logo).toEqual(second);
    await saveBrand(marketing(), { ...input, logo: 'remove' });
    expect(await getBrand(testResources(db))).not.toHaveProperty('logo');
    expect(await getLogo({ db }, first.logoId)).toBeDefined();
  });

  it('comes with a survey page only where it is light', async () => {
    await savedLogo(aPng(400, 120, 1536));
    expect((await getShownBrand(testResources(db))).logo).toMatchObject({ width: 400, height: 120 });
    await savedLogo(aPng(400, 120, 1537));
    expect(await getShownBrand(testResources(db))).not.toHaveProperty('logo');
  });

  it('is not looked for under what is no id', async () => {
    expect(await getLogo({ db }, 'A'.repeat(32))).toBeUndefined();
    expect(await getLogo({ db }, 'a'.repeat(32))).toBeUndefined();
  });
});
