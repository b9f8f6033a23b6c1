// The platform with a clock that runs faster and with the patience of production, so that an hour takes minutes.
import { startPlatform } from '#infra/local/platform.ts';
import { UNKNOWN_POLICY } from '#shared/services/delivery/settle-unknown.ts';

/** Milliseconds since 1970 of the first start: a restart must not turn the clock back. */
const origin = Number(process.env.FAULTS_CLOCK_ORIGIN);
const speed = Number(process.env.FAULTS_CLOCK_SPEED);
/** By the machine's clock: a mail is given ten seconds for its answer, and rarely needs one. */
const lease = Number(process.env.FAULTS_LEASE_IN_SECONDS);
const decision =
  process.env.FAULTS_PLANTED === 'true'
    ? ({ employee: 'pending', customer: 'pending' } as const)
    : UNKNOWN_POLICY.decision;

const platform = await startPlatform({
  port: Number(process.env.PORT),
  dataFolder: process.env.INSIDEOUT_DATA ?? '',
  clock: () => new Date(origin + (Date.now() - origin) * speed),
  tickIntervalInMilliseconds: 500,
  longestDelayInSeconds: 5,
  mailLimits: { maxSendRatePerSecond: 400 },
  dispatch: {
    budgetInMilliseconds: 2_000 * speed,
    leaseInSeconds: lease * speed,
    unknownPolicy: { decision, settlesAfterInSeconds: lease * speed },
  },
});
process.on('SIGTERM', () => void platform.stop().then(() => process.exit(0)));
const { dynamodb, ses, sqs } = platform.addresses;
process.stdout.write(`DynamoDB ${dynamodb}\nSES ${ses}\nSQS ${sqs}\nCtrl-C stops it.\n`);
