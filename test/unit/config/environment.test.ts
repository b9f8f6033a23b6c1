import { describe, expect, it } from 'vitest';
import { FUNCTION_ENVIRONMENTS, readEnvironment } from '#shared/config/environment.ts';

const tables = {
  INSIDEOUT_TABLE_MAIN: 'main',
  INSIDEOUT_TABLE_RESPONSES: 'responses',
  INSIDEOUT_TABLE_BALLOTS: 'ballots',
};

describe('the environment of a function', () => {
  it('holds what the function uses and nothing else', () => {
    const source = { ...tables, INSIDEOUT_SECRET_ID: 'secret', PATH: '/usr/bin' };
    expect(readEnvironment('process-email-feedback', source)).toEqual(tables);
  });

  it('names everything that is missing or malformed in one line', () => {
    const source = {
      ...tables,
      INSIDEOUT_TABLE_MAIN: '',
      INSIDEOUT_BASE_URL: 'surveys.example.com',
      INSIDEOUT_SENDER: 'Acme <surveys@example.com>',
    };
    expect(() => readEnvironment('survey-web', source)).toThrow(
      'survey-web cannot start: missing or malformed in the environment: ' +
        'INSIDEOUT_TABLE_MAIN, INSIDEOUT_BASE_URL, INSIDEOUT_CONFIGURATION_SET, INSIDEOUT_SECRET_ID',
    );
  });

  it('refuses a base address that ends with a slash, which would double it in every link', () => {
    const source = {
      ...tables,
      INSIDEOUT_BASE_URL: 'https://surveys.example.com/',
      INSIDEOUT_SENDER: 'Acme <surveys@example.com>',
      INSIDEOUT_CONFIGURATION_SET: 'mail',
      INSIDEOUT_SECRET_ID: 'secret',
    };
    expect(() => readEnvironment('survey-web', source)).toThrow(/INSIDEOUT_BASE_URL$/);
  });

  it('gives the key over ballots to those who hand keys in and to the release alone', () => {
    const holders = Object.entries(FUNCTION_ENVIRONMENTS).filter(
      ([, schema]) => 'INSIDEOUT_KEY_ID' in schema.shape,
    );
    expect(holders.map(([name]) => name)).toEqual(['console-web', 'release-wave']);
  });
});
