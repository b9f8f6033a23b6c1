import { brandColours } from '#shared/domain/brand/brand-colours.ts';
import type { Language } from '#shared/domain/localized.ts';
import { PAIRED_CUSTOMER, PAIRED_EMPLOYEE } from '#shared/domain/survey/templates/paired.ts';
import type { InvitationMailProps } from '#shared/email/invitation-words.ts';
import type { Letterhead } from '#shared/email/letterhead.tsx';
import { renderDigestMail } from '#shared/email/render-digest-mail.tsx';
import { renderInvitationMail } from '#shared/email/render-invitation-mail.tsx';
import type { RenderedMail } from '#shared/email/rendered-mail.ts';
import { aDigestContent } from './digest.ts';

const TOKEN = 'wave000001.abcdefghjkmnpqrstvwxyz01.AbCdEfGhIjKlMnOpQrStUv';

export const LETTERHEAD: Letterhead = {
  brand: { name: 'Saigon Air', ...brandColours('#0f5fa8') },
  baseUrl: 'https://surveys.example.com',
};

/** With a logo, in a colour that only just can be read on white. */
export const LOGO_LETTERHEAD: Letterhead = {
  ...LETTERHEAD,
  brand: {
    name: 'Bưu điện Sài Gòn & Cộng sự',
    ...brandColours('#767676'),
    logo: {
      logoId: '0123456789abcdef0123456789abcdef',
      contentType: 'image/png',
      width: 640,
      height: 160,
      bytes: 20_000,
    },
    replyTo: 'hello@saigonair.example',
  },
};

/** What an invitation to a customer is made from. */
export function anInvitationMail(overrides: Partial<InvitationMailProps> = {}): InvitationMailProps {
  return {
    language: 'vi',
    mailing: 'invitation',
    survey: PAIRED_CUSTOMER,
    recipientName: 'Trần Văn Minh',
    ...LETTERHEAD,
    closesAt: '2026-12-07T10:00:00.000Z',
    fewestAnswers: 5,
    answerLink: `https://surveys.example.com/a/${TOKEN}`,
    unsubscribeLink: `https://surveys.example.com/u/${TOKEN}`,
    ...overrides,
  };
}

/** Every mail of the product in every language, by a name that says which it is. */
export function allMails(): [string, Language, RenderedMail][] {
  return (['en', 'vi'] as const).flatMap((language) => {
    const { unsubscribeLink, ...employee } = anInvitationMail({ language, survey: PAIRED_EMPLOYEE });
    const customer = anInvitationMail({ language });
    const digest = {
      language,
      readerName: 'Nguyễn Anh',
      ...LETTERHEAD,
      content: aDigestContent(),
    };
    const mails: [string, RenderedMail][] = [
      ['customer invitation', renderInvitationMail(customer)],
      ['customer reminder', renderInvitationMail({ ...customer, mailing: 'reminder-1' })],
      ['employee invitation', renderInvitationMail(employee)],
      ['employee reminder', renderInvitationMail({ ...employee, mailing: 'reminder-2' })],
      ['digest', renderDigestMail(digest)],
      ['customer invitation with a logo', renderInvitationMail({ ...customer, ...LOGO_LETTERHEAD })],
      ['digest with a logo', renderDigestMail({ ...digest, ...LOGO_LETTERHEAD })],
    ];
    return mails.map(([name, mail]): [string, Language, RenderedMail] => [
      `${name}, ${language}`,
      language,
      mail,
    ]);
  });
}
