import { RootConstruct } from 'constructs';
import { describe, expect, it } from 'vitest';
import { deploymentSettings, senderParts } from '#infra/stacks/deployment-settings.ts';

function settings(context: Record<string, string>) {
  const { node } = new RootConstruct();
  for (const [name, value] of Object.entries(context)) node.setContext(name, value);
  return deploymentSettings(node);
}

describe('the settings of a deployment', () => {
  it('have defaults, so that a synthesis needs none', () => {
    expect(settings({})).toEqual({ sender: 'Insideout <surveys@example.com>', senderIdentity: 'create' });
  });

  it.each([
    ['a sender without an address', { sender: 'Acme' }, 'sender'],
    [
      'a base address with a path',
      { baseUrl: 'https://example.com/surveys', certificateArn: 'arn:x' },
      'baseUrl',
    ],
    [
      'a base address without encryption',
      { baseUrl: 'http://example.com', certificateArn: 'arn:x' },
      'baseUrl',
    ],
    ['a domain without its certificate', { baseUrl: 'https://surveys.example.com' }, 'belong together'],
    ['an operator without an address', { operatorEmail: 'the night shift' }, 'operatorEmail'],
  ])('are refused in words: %s', (_what, context, named) => {
    expect(() => settings(context)).toThrow(named);
  });

  it.each([
    ['Acme Surveys <surveys@mail.acme.com.vn>', 'surveys@mail.acme.com.vn', 'mail.acme.com.vn'],
    ['surveys@acme.com', 'surveys@acme.com', 'acme.com'],
  ])('know address and domain of %s', (sender, address, domain) => {
    expect(settings({ sender }).sender).toBe(sender);
    expect(senderParts(sender)).toEqual({ address, domain });
  });
});
