import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

const REGION = 'eu-central-1';

/** The account that stands in every ARN of this machine. */
export const LOCAL_ACCOUNT = '000000000000';

/**
 * The services of this machine want to see a signature and look at none, and making a real one is half the work of
 * a small call.
 */
const signer: NonNullable<DynamoDBClientConfig['signer']> = {
  sign: async (request) => {
    request.headers['x-amz-date'] = '20260101T000000Z';
    request.headers.authorization =
      `AWS4-HMAC-SHA256 Credential=local/20260101/${REGION}/local/aws4_request, ` +
      'SignedHeaders=host, Signature=none';
    return request;
  },
};

/** How every AWS client reaches the services of this machine. */
export const LOCAL_CLIENT = {
  region: REGION,
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  signer,
} as const;
