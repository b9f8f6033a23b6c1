import addressparser from 'nodemailer/lib/addressparser';

/** Takes `Acme <surveys@example.com>` apart; an address without a name stands for itself. */
export function parseSender(sender: string): { name: string; address: string } {
  const [first] = addressparser(sender, { flatten: true });
  const address = first?.address ?? sender;
  return { name: first?.name || address, address };
}
