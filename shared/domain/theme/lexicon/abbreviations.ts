import type { Language } from '../../localized.ts';

/** What Vietnamese speakers write short, by its full form. */
const WRITTEN_SHORT = {
  không: 'ko k hok hông hong hem kô hổng khg k0 hk',
  được: 'dc đc đuoc đươc',
  'nhân viên': 'nv nvien nviên',
  'phục vụ': 'pv pvụ',
  'sản phẩm': 'sp',
  'dịch vụ': 'dv',
  'công ty': 'cty',
  'quản lý': 'ql qlý qly',
  'thời gian': 'tgian',
  'chất lượng': 'clg clượng',
  'bình thường': 'bth bthg',
  'thanh toán': 'tt ttoán',
  'chuyển khoản': 'ck',
  'giao hàng': 'gh',
  'chăm sóc khách hàng': 'cskh',
  'khuyến mãi': 'km kmai kmãi',
  'đồng nghiệp': 'đn',
  'giám đốc': 'gđ',
  'mọi người': 'mn mng',
  với: 'vs',
  cũng: 'cx cg',
  quá: 'wa wá qá',
  luôn: 'lun',
  nhiều: 'nhìu nhiu',
  gì: 'j',
  rồi: 'rùi',
};

/** English negations without their apostrophe. */
const CONTRACTED =
  "don't didn't doesn't isn't wasn't aren't weren't can't couldn't won't wouldn't hasn't haven't hadn't shouldn't";

/** The words in full, by what is written. */
export const ABBREVIATIONS: Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>> = {
  en: new Map(CONTRACTED.split(' ').map((full) => [full.replace("'", ''), [full]])),
  vi: new Map(
    Object.entries(WRITTEN_SHORT).flatMap(([full, short]) =>
      short.split(' ').map((each) => [each, full.split(' ')] as const),
    ),
  ),
};
