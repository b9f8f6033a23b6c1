import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { afterEach, describe, expect, it } from 'vitest';
import { CRUISE_OPTIONS, IMPORT_RULES } from './import-rules.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ROOMS = ['shared', 'functions', 'infra', 'test'];

it('finds no import across the walls of the house', async () => {
  const result = await cruiseTree(ROOT, ROOMS);
  expect(result.summary.totalCruised).toBeGreaterThan(50);
  expect(result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
});

describe('catches a planted violation', () => {
  const folders: string[] = [];
  afterEach(
    async () => await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))),
  );

  it.each([
    ['domain', 'shared/domain/metric/nps.ts', 'shared/adapters/dynamodb/database.ts'],
    ['domain-is-pure', 'shared/domain/metric/nps.ts', 'node:fs'],
    ['locale', 'shared/locale/format.ts', 'shared/services/context.ts'],
    ['config', 'shared/config/tables.ts', 'shared/adapters/dynamodb/database.ts'],
    ['adapters', 'shared/adapters/dynamodb/database.ts', 'shared/services/context.ts'],
    ['email', 'shared/email/invitation.ts', 'shared/adapters/ses/mail-service.ts'],
    ['web', 'shared/web/chart.ts', 'shared/services/context.ts'],
    ['services', 'shared/services/wave/launch-wave.ts', 'shared/web/chart.ts'],
    ['functions', 'functions/survey-web/app.ts', 'shared/adapters/dynamodb/database.ts'],
    ['functions-apart', 'functions/survey-web/app.ts', 'functions/console-web/app.ts'],
    ['handlers', 'functions/survey-web/handler.ts', 'infra/local/platform.ts'],
    ['stacks', 'infra/stacks/data-stack.ts', 'shared/services/context.ts'],
    ['local-platform', 'infra/local/platform.ts', 'functions/survey-web/handler.ts'],
    ['tests-outside', 'shared/domain/metric/nps.ts', 'test/support/builders.ts'],
  ])('%s', async (rule, from, to) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'insideout-walls-'));
    folders.push(folder);
    const specifier = to.startsWith('node:')
      ? to
      : path.relative(path.dirname(from), to).replace(/^(?!\.)/, './');
    await plant(folder, from, `import * as other from '${specifier}';\nexport const seen = other;\n`);
    if (!to.startsWith('node:')) await plant(folder, to, 'export const value = 1;\n');
    const result = await cruiseTree(folder, [from.split('/')[0] ?? '']);
    expect(result.summary.violations.map((violation) => violation.rule.name)).toContain(rule);
  });

  it('no-circular', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'insideout-walls-'));
    folders.push(folder);
    await plant(folder, 'shared/domain/a.ts', "import { b } from './b.ts';\nexport const a = () => b;\n");
    await plant(folder, 'shared/domain/b.ts', "import { a } from './a.ts';\nexport const b = () => a;\n");
    const result = await cruiseTree(folder, ['shared']);
    expect(result.summary.violations.map((violation) => violation.rule.name)).toContain('no-circular');
  });
});

async function plant(folder: string, file: string, text: string): Promise<void> {
  await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
  await writeFile(path.join(folder, file), text);
}

async function cruiseTree(baseDir: string, folders: string[]): Promise<ICruiseResult> {
  const { output } = await cruise(
    folders,
    { ...CRUISE_OPTIONS, ruleSet: { forbidden: IMPORT_RULES }, validate: true, baseDir },
    {},
    { tsConfig: extractTSConfig(path.join(ROOT, 'tsconfig.json')) },
  );
  if (typeof output === 'string') throw new Error(output);
  return output;
}
