// The platform with short leases: a test that kills it need not wait for minutes until doubts are settled.
import { startPlatform } from '#infra/local/platform.ts';

const platform = await startPlatform({
  port: Number(process.env.PORT),
  dataFolder: process.env.INSIDEOUT_DATA ?? '',
  dispatch: {
    leaseInSeconds: 4,
    unknownPolicy: { settlesAfterInSeconds: 3, decision: { customer: 'pending', employee: 'pending' } },
  },
});
process.on('SIGTERM', () => void platform.stop().then(() => process.exit(0)));
process.stdout.write(`DynamoDB ${platform.addresses.dynamodb}\nCtrl-C stops it.\n`);
