/** What the console needs beyond the resources that every function has. */
export interface ConsoleSettings {
  /** Where staff sign in: an OpenID Connect issuer, and our public client there. */
  readonly oidc: { readonly issuer: string; readonly clientId: string };
  /** In which dates and hours are shown and typed; that of the company's calendar unless given. */
  readonly timeZone?: string | undefined;
  /** Webhooks may lead to this machine, for tests only. */
  readonly localWebhooks?: boolean | undefined;
}
