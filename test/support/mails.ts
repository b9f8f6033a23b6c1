import type { Language } from '#shared/domain/localized.ts';
import { PAIRED_CUSTOMER, PAIRED_EMPLOYEE } from '#shared/domain/survey/templates/paired.ts';
import type { InvitationMailProps } from '#shared/email/invitation-words.ts';
import { renderDigestMail } from '#shared/email/render-digest-mail.tsx';
import { renderInvitationMail } from '#shared/email/render-invitation-mail.tsx';
import type { RenderedMail } from '#shared/email/rendered-mail.ts';
import { aDigestContent } from './digest.ts';

const TOKEN = 'wave000001.abcdefghjkmnpqrstvwxyz01.AbCdEfGhIjKlMnOpQrStUv';

/** What an invitation to a customer is made from. */
export function anInvitationMail(overrides: Partial<InvitationMailProps> = {}): InvitationMailProps {
  return {
    language: 'vi',
    mailing: 'invitation',
    survey: PAIRED_CUSTOMER,
    recipientName: 'Trần Văn Minh',
    senderName: 'Saigon Air',
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
      senderName: 'Saigon Air',
      content: aDigestContent(),
    };
    const mails: [string, RenderedMail][] = [
      ['customer invitation', renderInvitationMail(customer)],
      ['customer reminder', renderInvitationMail({ ...customer, mailing: 'reminder-1' })],
      ['employee invitation', renderInvitationMail(employee)],
      ['employee reminder', renderInvitationMail({ ...employee, mailing: 'reminder-2' })],
      ['digest', renderDigestMail(digest)],
    ];
    return mails.map(([name, mail]): [string, Language, RenderedMail] => [
      `${name}, ${language}`,
      language,
      mail,
    ]);
  });
}
