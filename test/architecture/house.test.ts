import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FILES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file && existsSync(path.join(ROOT, file)));
const SOURCES = FILES.filter((file) => /\.tsx?$/.test(file));
const TOP_LEVEL =
  /^(infra|functions|shared|test|cdk\.json|package\.json|package-lock\.json|tsconfig\.json|biome\.json|README\.md|LICENSE|\..*)$/;

it('keeps the top level to what the layout names', () => {
  const top = [...new Set(FILES.map((file) => file.split('/')[0] ?? ''))];
  expect(top.filter((name) => !TOP_LEVEL.test(name))).toEqual([]);
});

it('has no file that does two jobs', () => {
  const long = SOURCES.filter((file) => !file.startsWith('test/') && text(file).split('\n').length > 301);
  expect(SOURCES.length).toBeGreaterThan(100);
  expect(long).toEqual([]);
});

it('names no place after nothing', () => {
  expect(FILES.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.tsx?$)/.test(file))).toEqual([]);
});

it('explains each top-level folder, and what was decided there', () => {
  for (const folder of ['shared', 'functions', 'infra', 'test']) {
    expect(text(`${folder}/README.md`), folder).toContain('## Decisions');
  }
});

it('links only to files that exist', () => {
  const dead = FILES.filter((file) => file.endsWith('.md')).flatMap((file) => {
    const targets = [...text(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
      (match) => match[1] ?? '',
    );
    return targets
      .filter((target) => !existsSync(path.join(ROOT, path.dirname(file), target)))
      .map((target) => `${file}: ${target}`);
  });
  expect(dead).toEqual([]);
});

it('has a lock file that knows the packages of every platform, or npm ci would refuse it', () => {
  const { packages } = JSON.parse(text('package-lock.json')) as { packages: Record<string, LockedPackage> };
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`${place}/node_modules/${name}`] && !packages[`node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

it('switches no test off', () => {
  const off = SOURCES.filter((file) => /\b(it|test|describe)\.(only|skip|todo)\b\(/.test(text(file)));
  expect(off).toEqual([]);
});

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function text(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}
