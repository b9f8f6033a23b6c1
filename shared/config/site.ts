import type { Environment } from './environment.ts';

/** Where people reach the product and who its mails are from, as the environment says. */
export function siteFrom(
  environment: Pick<Environment, 'INSIDEOUT_BASE_URL' | 'INSIDEOUT_SENDER' | 'INSIDEOUT_CONFIGURATION_SET'>,
) {
  return {
    baseUrl: environment.INSIDEOUT_BASE_URL,
    sender: environment.INSIDEOUT_SENDER,
    configurationSet: environment.INSIDEOUT_CONFIGURATION_SET,
  };
}
