// Words by which a name is recognised, or an everyday word that looks like one.
import { fold } from './name-words.ts';

/** What stands before a name when Vietnamese or English speakers talk of somebody, also typed without accents. */
export const TITLES =
  words(`anh chị chi ông ong bà ba em cô co chú chu bác bac dì di thầy thay sếp sep bạn ban cậu cau
  mr mrs ms miss mx dr prof sir madam boss`);

/** Offices that come before a name: `quản lý Hương`, `supervisor John`. Of those with more syllables the last. */
export const OFFICES =
  words(`lý ly đốc doc trưởng truong phó pho tân tan ngân ngan vệ ve sĩ si tá ta viên vien xế xe
  toán toan shipper manager director supervisor cashier receptionist waiter waitress nurse leader`);

/** Vietnamese given names that are common, and seldom an everyday word after a title. */
const GIVEN_NAMES =
  words(`an anh bảo bích bình châu chiến công cúc cường diễm diệp dũng duy duyên dung đào đức
  giang giao hà hải hân hạnh hằng hậu hiền hiếu hiệp hoa hòa hoài hoàng hoàn hồng huệ hùng huy huyền hương hường khánh
  khang khoa khôi kiên kiều lam lan lâm lệ liên linh loan long lộc luân lực ly mai mạnh minh my mỹ nga ngân nghĩa ngọc
  nguyên nguyệt nhân nhật nhi nhung như oanh phát phong phú phúc phương phượng quân quang quốc quý quyên quỳnh sang sáng
  sơn sương tài tâm tân thái thanh thành thảo thắng thi thiện thịnh thoa thơ thu thư thúy thủy thương tiên tiến tình toàn
  trâm trang tri trí trinh trung trúc trường tú tuấn tuyền tuyết tùng uyên vân việt vinh vy xuân yên yến`);
const GIVEN_NAMES_FOLDED = new Set([...GIVEN_NAMES].map(fold).filter((name) => name.length >= 3));

/** Two syllables that are one everyday word, although the first is a name: no `anh bảo vệ` is called Bảo. */
const EVERYDAY_WORDS = new Set(
  `an ninh, an toàn, an tâm, an ủi, anh em, anh chị, bảo vệ, bảo hành, bảo hiểm, bảo trì, bảo đảm, bình thường, bình luận,
  bình tĩnh, công an, công nhân, công ty, công việc, công bằng, dung dịch, duy nhất, duy trì, duyên dáng, giao hàng,
  giao dịch, giao tiếp, hà tiện, hải sản, hải quan, hạnh phúc, hằng ngày, hậu mãi, hiền lành, hiền hòa, hiếu khách,
  hiệp hội, hoa quả, hoa hồng, hòa đồng, hòa nhã, hoàn thành, hoàn tiền, hoàn toàn, huy động, hướng dẫn, hương vị,
  khánh thành, khoa học, kiên nhẫn, lan can, liên hệ, liên lạc, liên tục, linh hoạt, linh động, lực lượng, long trọng,
  minh bạch, mạnh mẽ, mỹ phẩm, nga ngố, ngân hàng, nghĩa vụ, nhân viên, nhân sự, nhân lực, nhật ký, nhi đồng, như vậy,
  như thế, phát triển, phát hành, phong cách, phong phú, phú quý, phúc lợi, phương án, phương pháp, quân đội, quang cảnh,
  quốc gia, quý khách, quý vị, quý anh, quý công, sang trọng, sáng nay, sáng tạo, sơn tường, tài chính, tài liệu, tài xế,
  tài khoản, tâm lý, tâm huyết, tâm đắc, tân tiến, thái độ, thanh toán, thanh lịch, thanh tra, thành công, thành phố,
  thành viên, thành thật, thảo luận, thiện cảm, thiện chí, thi đua, thịnh soạn, thu ngân, thu tiền, thu nhập, thư ký,
  thư giãn, thương hiệu, thương mại, thủy sản, tiên tiến, tiến bộ, tình cảm, tình trạng, toàn bộ, toàn diện, trang bị,
  trang trí, trang phục, trang web, tri ân, trí tuệ, trung tâm, trung thực, trung bình, trường hợp, tuyệt vời, vinh dự,
  việt nam, xuân này, yên tâm, yên tĩnh, quản lý, hùng hổ, hồng hào, lâm thời, nguyên nhân, nguyên liệu, sơn la`
    .split(/,\s+/)
    .map((pair) => pair.trim()),
);
const EVERYDAY_WORDS_FOLDED = new Set([...EVERYDAY_WORDS].map(fold));

/** Vietnamese family names that begin a whole name in capitals; without accents only where no English word is meant. */
export const FAMILY_NAMES =
  words(`Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Đoàn Đinh Trịnh
  Nguyen Tran Pham Hoang Huynh Phan Dang Bui Ngo Duong Trinh Dinh`);

/** Places and brands that begin like a name. */
export const NO_NAMES = [
  'hồ chí minh',
  'ho chi minh',
  'hồ gươm',
  'hồ tây',
  'hồ hoàn kiếm',
  'bà rịa',
  'bà nà',
  'cô tô',
];

/** Words that follow a title with a capital letter and are no name. */
export const NEVER_NAMES =
  words(`nhân rất rat không khong ko và va nhưng nhung tôi toi ở o có co là la thì cũng
  cung được duoc đã da đang sẽ mình của cua phục vụ tư này nay kia ấy đó do nào ơi oi ạ bán ban giao
  việt nam the and is are was for with at in on please can you i he she they we my our đồng lễ bảo hàng khách trưởng
  quản thu tổ nữ trai gái chủ làm nói hỗ đặt dạy em anh chị ông bà cô chú bác bạn quý sếp`);

export function isGivenName(word: string, unaccented: boolean): boolean {
  const plain = word.toLowerCase();
  return unaccented ? GIVEN_NAMES_FOLDED.has(plain) : GIVEN_NAMES.has(plain);
}

export function isEverydayWord(first: string, second: string | undefined, unaccented: boolean): boolean {
  const pair = `${first} ${second ?? ''}`.toLowerCase();
  return unaccented ? EVERYDAY_WORDS_FOLDED.has(fold(pair)) : EVERYDAY_WORDS.has(pair);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
