// E-mail addresses, web addresses and names in social networks.
import { eitherWord } from './either-word.ts';

export interface ContactMasks {
  readonly address: string;
  readonly link: string;
  readonly handle: string;
}

const ADDRESS = /[\p{L}\p{N}._%+-]+\s?@\s?[\p{L}\p{N}-]+(?:\s?\.\s?[\p{L}\p{N}-]+)+/gu;
const SPELLED_ADDRESS =
  /[\p{L}\p{N}._%+-]+\s*(?:[([{]\s*(?:at|a còng|a cong)\s*[)\]}]|\s(?:at|a còng|a cong)\s)\s*[\p{L}\p{N}-]+\s*(?:\.|[([{]\s*(?:dot|chấm|cham)\s*[)\]}]|\s(?:dot|chấm|cham)\s)\s*\p{L}{2,}/giu;
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"”]+|(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]+\.)+(?:com|vn|net|org|info|edu|gov|shop|xyz|biz|asia|online)(?![\p{L}\p{N}])(?:\/[^\s<>"”]*)?|(?<![\p{L}\p{N}])(?:fb|zalo|t|m)\.(?:me|com)\/[^\s]+/giu;
const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}._]{3,}/gu;

const NETWORKS = eitherWord(
  'zalo|facebook|fb|insta|instagram|telegram|viber|skype|tiktok|whatsapp|wechat|linkedin|twitter',
);
/** `zalo: minhanh92`, `my facebook is John Smith`, `fb của mình là Minh Anh`. */
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${NETWORKS}(?:\s(?:id|nick|acc|account|user|username|tên|ten))?(?:\s?[:=]|\s(?:của|cua)\s(?:tôi|toi|mình|minh|em|anh|chị|chi)\s(?:là|la)|(?<=(?:id|nick|acc|account|user|username|tên|ten))(?:\s(?:là|la|is))?)\s?)([\p{L}\p{N}._]+(?:\s\p{Lu}[\p{L}\p{M}]*){0,3})`,
  'gu',
);
const MINE = new RegExp(String.raw`(?<![\p{L}\p{N}])([Mm]y\s${NETWORKS}\s(?:is|:)\s)([\p{L}\p{N}._]+)`, 'gu');

/** Puts masks in the place of everything by which somebody can be written to. */
export function maskContacts(text: string, { address, link, handle }: ContactMasks): string {
  return text
    .replace(/(?:https?:\/\/|www\.)[^\s<>"”]+/giu, link)
    .replace(ADDRESS, address)
    .replace(SPELLED_ADDRESS, address)
    .replace(LINK, (found) => `${link}${/[.,!?;:]+$/.exec(found)?.[0] ?? ''}`)
    .replace(HANDLE, handle)
    .replace(NAMED, (whole, network: string, name: string) =>
      /^\d+$/.test(name) ? whole : `${network}${handle}`,
    )
    .replace(MINE, (_, network: string) => `${network}${handle}`);
}
