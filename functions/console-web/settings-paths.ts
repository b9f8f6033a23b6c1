/** Where people with access are looked after. */
export const STAFF = '/settings/staff';
/** Where addresses of other systems are looked after. */
export const WEBHOOKS = '/settings/webhooks';

export function staffPath({ staffId }: { readonly staffId: string }): string {
  return `${STAFF}/${encodeURIComponent(staffId)}`;
}

export function webhookPath({ webhookId }: { readonly webhookId: string }): string {
  return `${WEBHOOKS}/${webhookId}`;
}
