import PostalMime from 'postal-mime';

/** A mail as a reader sees it. */
export interface MailContent {
  readonly html: string | undefined;
  readonly text: string | undefined;
  readonly headers: readonly { name: string; value: string }[];
  readonly attachments: readonly { name: string; mimeType: string; sizeInBytes: number }[];
}

export async function readContent(raw: Buffer): Promise<MailContent> {
  const mail = await PostalMime.parse(raw);
  return {
    html: mail.html,
    text: mail.text,
    headers: mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      name: filename ?? 'attachment',
      mimeType,
      sizeInBytes: typeof content === 'string' ? content.length : content.byteLength,
    })),
  };
}
