/** The three tables as plain data: the stacks and the local platform create them from here. */
export const TABLES = {
  main: {
    keys: { partition: 'pk', sort: 'sk' },
    indexes: [{ name: 'gsi1', partition: 'gsi1pk', sort: 'gsi1sk' }],
    timeToLiveAttribute: 'expiresAt',
    pointInTimeRecovery: true,
    stream: false,
  },
  responses: {
    keys: { partition: 'pk', sort: 'sk' },
    indexes: [],
    timeToLiveAttribute: undefined,
    pointInTimeRecovery: true,
    stream: true,
  },
  /** Sealed ballots: no stream, no recovery, no expiry, no index, so that nothing remembers an order or a time. */
  ballots: {
    keys: { partition: 'pk', sort: 'sk' },
    indexes: [],
    timeToLiveAttribute: undefined,
    pointInTimeRecovery: false,
    stream: false,
  },
} as const;

export type TableName = keyof typeof TABLES;
