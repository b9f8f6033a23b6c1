import { caniemail } from 'caniemail';
import { describe, expect, it } from 'vitest';
import { allMails } from '#test/support/mails.ts';

const CLIENTS = [
  'gmail.*',
  'outlook.windows',
  'outlook.macos',
  'outlook.ios',
  'outlook.android',
  'apple-mail.*',
] as const;

/**
 * What some client does not know and need not: without it the mail is light, and shows its preview line. What stands
 * on `body` stands on the outermost table as well.
 */
const MAY_BE_MISSING = [/^@media/, /^<style> element$/, /^display:none$/, /^<body> element$/];

/** Gmail cuts off what is longer. */
const MOST_BYTES = 102 * 1024;

describe.each(allMails())('%s', (name, language, { subject, html, text }) => {
  it('uses nothing that Gmail, Outlook or Apple Mail cannot show', () => {
    const { issues } = caniemail({ clients: [...CLIENTS], html });
    const missing = [...issues.errors].flatMap(([client, found]) =>
      found.map(({ title }) => ({ client, title })),
    );
    const serious = missing.filter(({ title }) => !MAY_BE_MISSING.some((allowed) => allowed.test(title)));
    expect(serious).toEqual([]);
  });

  it('keeps what only some clients draw out of its inline styles', () => {
    const styles = [...html.matchAll(/style="([^"]*)"/g)].map(([, style]) => style).join(';');
    expect(styles).not.toMatch(/border-radius|flex|grid|position:|float:|rem\b|var\(/);
    expect(html).not.toMatch(/<svg|<script|<link|data:/i);
    const padded = [...html.matchAll(/<(\w+)[^>]*style="[^"]*padding:(?!0;)/g)].map(([, tag]) => tag);
    expect(new Set(padded)).toEqual(new Set(['td']));
  });

  it('loads nothing but the logo, from our own address and by its size', () => {
    const pictures = [...html.matchAll(/<img[^>]*>/g)].map(([picture]) => picture);
    if (!name.includes('logo')) return expect(pictures).toEqual([]);
    expect(pictures).toHaveLength(1);
    expect(pictures[0]).toContain(
      'src="https://surveys.example.com/brand/0123456789abcdef0123456789abcdef" alt="Bưu điện Sài Gòn &amp; Cộng sự" width="200" height="50"',
    );
  });

  it('draws borders no wider than Outlook can', () => {
    const widths = [...html.matchAll(/border[a-z-]*:(\d+)px/g)].map(([, width]) => Number(width));
    expect(Math.max(...widths)).toBeLessThanOrEqual(8);
  });

  it('is small enough for Gmail to show it whole', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(MOST_BYTES);
  });

  it('says its language, and has a title', () => {
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(subject.length).toBeGreaterThan(5);
    expect(subject.length).toBeLessThan(110);
  });

  it('leaves no placeholder and no missing value behind', () => {
    for (const part of [subject, text, html.replace(/<style>[\s\S]*<\/style>/, '')]) {
      expect(part).not.toMatch(/\{\{|\}\}|\$\{|\[X\]|undefined|\bnull\b|NaN|Invalid Date|\[object/);
    }
  });

  it('has a plain-text twin that says the same and links to the same pages', () => {
    const flat = (value: string) => value.replace(/\s+/g, ' ');
    const body = html.slice(html.indexOf('<body'));
    const sentences = [...body.matchAll(/>([^<>]{25,})</g)]
      .map(([, sentence]) => flat(decoded(sentence ?? '')).trim())
      .filter((sentence) => sentence !== '');
    expect(sentences.length).toBeGreaterThan(3);
    for (const sentence of sentences) expect(flat(text)).toContain(sentence);
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, link]) => decoded(link ?? ''));
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(text.split('\n').some((line) => line.endsWith(link))).toBe(true);
  });

  it('has links that nobody takes for phishing', () => {
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, link]) => decoded(link ?? ''));
    expect(Math.max(...links.map((link) => link.length))).toBeLessThan(170);
    for (const link of links) expect(link).toMatch(/^https:\/\/surveys\.example\.com\//);
  });
});

function decoded(html: string): string {
  return html.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
}
