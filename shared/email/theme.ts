/** Colours and type of mails, apart from the brand's. Outlook knows no variables, so components take them from here. */
export const COLOURS = {
  page: '#f2f4f7',
  card: '#ffffff',
  ink: '#1b2430',
  quiet: '#5b6675',
  line: '#dde2e9',
  track: '#edf0f4',
  customer: '#0f7b8a',
  customerSoft: '#9ccbd1',
  employee: '#7a4fb5',
  employeeSoft: '#c7b3e3',
  detractor: '#b35a06',
} as const;

/** The card where a mail is shown in the dark. */
export const DARK_CARD = '#1c222b';

export const FONT =
  "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** Five sizes; a line is half as high again, which Vietnamese marks need. Outlook has to be told to keep to it. */
export const TEXT = {
  small: `font-family:${FONT};font-size:13px;mso-line-height-rule:exactly;line-height:20px;`,
  body: `font-family:${FONT};font-size:16px;mso-line-height-rule:exactly;line-height:24px;`,
  lead: `font-family:${FONT};font-size:20px;mso-line-height-rule:exactly;line-height:28px;font-weight:600;`,
  title: `font-family:${FONT};font-size:24px;mso-line-height-rule:exactly;line-height:32px;font-weight:600;`,
  figure: `font-family:${FONT};font-size:32px;mso-line-height-rule:exactly;line-height:40px;font-weight:600;`,
} as const;

/** Widest that a mail becomes, in pixels. */
export const MAIL_WIDTH = 600;
