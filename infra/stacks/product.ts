import type { App } from 'aws-cdk-lib';
import { ApplicationStack } from './application-stack.ts';
import { DataStack } from './data-stack.ts';
import { deploymentSettings } from './deployment-settings.ts';
import { IdentityStack } from './identity-stack.ts';
import { MessagingStack } from './messaging-stack.ts';

/** The whole product in one account and region: three stacks that keep things, one that works with them. */
export function describeProduct(app: App) {
  const settings = deploymentSettings(app.node);
  const data = new DataStack(app, 'InsideoutData', { description: 'Insideout: tables, key and secret' });
  const messaging = new MessagingStack(app, 'InsideoutMessaging', {
    description: 'Insideout: queues and mail',
    settings,
  });
  const identity = new IdentityStack(app, 'InsideoutIdentity', {
    description: 'Insideout: accounts of the staff',
    signInPrefix: settings.signInPrefix,
  });
  const application = new ApplicationStack(app, 'InsideoutApplication', {
    description: 'Insideout: functions and the way in',
    data,
    messaging,
    identity,
    settings,
  });
  return { data, messaging, identity, application };
}
