/**
 * Takes `Acme <surveys@example.com>` apart; an address without a name stands for itself. The deployment has checked
 * its form, and survey pages need the name: a parser for all that mails may contain would be 11 KB of their bundle.
 */
export function parseSender(sender: string): { name: string; address: string } {
  const [, name = '', address = sender.trim()] = /^\s*"?(.*?)"?\s*<(.+)>\s*$/.exec(sender) ?? [];
  return { name: name || address, address };
}
