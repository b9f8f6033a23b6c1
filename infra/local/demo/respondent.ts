import { createVisitor, type FormFields } from './visitor.ts';

/** What an invited person does: finds the mail, follows its link, fills in the page and sends it. */
export interface Respondent {
  readonly email: string;
  readonly answers: Readonly<Record<string, string>>;
}

interface InboxAnswer {
  readonly total: number;
  readonly mails: readonly { readonly text: string }[];
}

/** Answers from the mail to the thank-you page. Throws with what was in the way. */
export async function answerFromMail(home: string, { email, answers }: Respondent): Promise<void> {
  const link = await linkInMail(home, email);
  const visitor = createVisitor(home);
  const page = await visitor.get(link);
  if (page.status !== 200) throw new Error(`The survey page of ${email} answered ${page.status}`);
  for (const key of Object.keys(answers)) {
    if (!page.text.includes(`name="${key}"`))
      throw new Error(`The survey page of ${email} does not ask ${key}`);
  }
  const done = await visitor.post(link, {
    ...hiddenFields(page.text),
    ...answers,
    go: 'send',
  });
  if (done.status !== 200 || !new URL(done.address).pathname.endsWith('/thanks')) {
    throw new Error(`The answers of ${email} were not taken: ${done.status} at ${done.address}`);
  }
}

/** The link of the newest mail to an address, as its plain text shows it. */
async function linkInMail(home: string, email: string): Promise<string> {
  const query = new URLSearchParams({ to: email, content: '1', limit: '1' });
  const inbox = (await (await fetch(`${home}/local/inbox.json?${query}`)).json()) as InboxAnswer;
  const [, link] = /(https?:\/\/\S+\/a\/[^\s?>]+(?:\?lang=\w+)?)/.exec(inbox.mails[0]?.text ?? '') ?? [];
  if (!link) throw new Error(`There is no mail with a link for ${email}`);
  return link;
}

function hiddenFields(html: string): FormFields {
  const inputs = html.match(/<input[^>]*type="hidden"[^>]*>/g) ?? [];
  const attribute = (input: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(input)?.[1] ?? '';
  return Object.fromEntries(inputs.map((input) => [attribute(input, 'name'), attribute(input, 'value')]));
}
