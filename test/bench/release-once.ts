// One release in a process of its own, so that its memory can be told: time and peak memory as JSON.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LOCAL_CLIENT } from '#infra/local/local-client.ts';
import { leanClient } from '#shared/adapters/process/lean-client.ts';
import { releaseWave } from '#shared/services/release/release-wave.ts';
import { systemActor, testResources } from '#test/support/resources.ts';

const [endpoint = '', waveId = ''] = process.argv.slice(2);
const client = leanClient(new DynamoDBClient({ endpoint, ...LOCAL_CLIENT }));
const tables = { main: 'main', responses: 'responses', ballots: 'ballots' };
const context = { ...testResources({ client, tables }), actor: systemActor };
const startedAt = performance.now();
const { outcome } = await releaseWave(context, { waveId });
console.log(
  JSON.stringify({
    outcome,
    seconds: (performance.now() - startedAt) / 1000,
    peakMemoryInMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
client.destroy();
