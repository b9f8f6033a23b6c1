import { Notice } from '#shared/web/components/notice.tsx';
import { SignInLayout } from '#shared/web/sign-in-layout.tsx';
import type { Reader } from '../environment.ts';

/** Why somebody is on this page. */
export type SignInReason = 'signedOut' | 'ended' | 'expired' | 'refused' | 'noRole' | 'blocked';

interface Props {
  readonly reader: Reader;
  readonly returnTo: string;
  readonly reason?: SignInReason | undefined;
  /** Who was turned away. */
  readonly email?: string;
}

export function SignInPage({ reader, returnTo, reason, email }: Props) {
  const { signIn } = reader.phrases.frame;
  const isTurnedAway = reason === 'noRole' || reason === 'blocked';
  const message = reason && (isTurnedAway ? signIn[reason](email ?? '') : signIn[reason]);
  const isAskedAgain = reason === 'signedOut' || isTurnedAway;
  // A link, not a form: the policy would keep a form from being led on to the identity provider.
  const asked = { to: returnTo, ...(isAskedAgain && { again: 'yes' }) };
  return (
    <SignInLayout language={reader.language} path={reader.path} title={signIn.title}>
      {message && <Notice kind={KINDS[reason]}>{message}</Notice>}
      <p class="muted">{signIn.explanation}</p>
      <p>
        <a class="button primary" href={`/sign-in/start?${new URLSearchParams(asked)}`}>
          {signIn.action}
        </a>
      </p>
    </SignInLayout>
  );
}

const KINDS = {
  signedOut: 'done',
  ended: 'attention',
  expired: 'attention',
  refused: 'problem',
  noRole: 'problem',
  blocked: 'problem',
} as const;
