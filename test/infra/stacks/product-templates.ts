import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { App, type AppProps } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { describeProduct } from '#infra/stacks/product.ts';

export const ROOT = path.resolve(import.meta.dirname, '../../..');

export interface Resource {
  readonly Type: string;
  readonly Properties: Record<string, unknown>;
  readonly Metadata?: Record<string, unknown>;
  readonly DeletionPolicy?: string;
}

/** The product as `npm run synth` describes it, but for the bundles, which have a test of their own. */
export function describeForTest(context: Record<string, string> = {}, props: AppProps = {}) {
  const outdir = mkdtempSync(path.join(tmpdir(), 'insideout-stacks-'));
  const app = new App({
    ...props,
    outdir,
    context: { ...cdkContext(), 'aws:cdk:bundling-stacks': [], ...context },
  });
  return { app, ...describeProduct(app), forget: () => rmSync(outdir, { recursive: true }) };
}

/** The four templates. CloudFormation's own rules take most of the time: the test of the checks applies them. */
export function productTemplates(context: Record<string, string> = {}) {
  const { data, messaging, identity, application, forget } = describeForTest(context, {
    builtinCloudFormationValidation: false,
  });
  const templates = {
    data: Template.fromStack(data),
    messaging: Template.fromStack(messaging),
    identity: Template.fromStack(identity),
    application: Template.fromStack(application),
  };
  forget();
  return templates;
}

export type ProductTemplates = ReturnType<typeof productTemplates>;

/** Resources of a type, by their logical name. */
export function resources(template: Template, type: string): Record<string, Resource> {
  return template.findResources(type) as unknown as Record<string, Resource>;
}

function cdkContext(): Record<string, unknown> {
  return JSON.parse(readFileSync(path.join(ROOT, 'cdk.json'), 'utf8')).context;
}
