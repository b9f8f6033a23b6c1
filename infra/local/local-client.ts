/** How every AWS client reaches the services of this machine. None of them looks at the credentials. */
export const LOCAL_CLIENT = {
  region: 'eu-central-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
} as const;

/** The account that stands in every ARN of this machine. */
export const LOCAL_ACCOUNT = '000000000000';
