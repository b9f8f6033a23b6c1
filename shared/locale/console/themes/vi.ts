import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { themes as english } from './en.ts';

const n = (value: number) => formatNumber('vi', value);

export const themes: Phrases<typeof english> = {
  title: 'Mọi người viết về điều gì',
  angles: { product: 'Sản phẩm', process: 'Quy trình', relationship: 'Mối quan hệ' },
  finding: (theme, share) => `${share} số người viết nhận xét nói về: ${theme}`,
  basis: (commenters, when) =>
    `Trong ${n(commenters)} người đã viết nhận xét, thống kê ngày ${when}. Chủ đề có dưới năm người nhắc đến không được liệt kê.`,
  cutShort:
    'Số nhận xét nhiều hơn mức một lượt thống kê đọc được. Kết quả ở đây tính trên một phần, gần như được chọn ngẫu nhiên.',
  caption: 'Các chủ đề theo số người nhắc đến',
  columns: {
    theme: 'Chủ đề',
    angle: 'Góc nhìn',
    moment: 'Thời điểm',
    people: 'Số người',
    share: 'Tỷ lệ',
    favourable: 'Khen',
    unfavourable: 'Chê',
  },
  both: 'Ai khen điểm này và chê điểm kia của cùng một chủ đề thì được tính ở cả hai cột; ai chỉ nhắc đến thì không tính ở cột nào.',
  notYet: {
    title: 'Nhận xét chưa được thống kê',
    explanation: 'Nhận xét được thống kê mỗi ngày khi đợt khảo sát đang mở, và thêm một lần sau khi đóng.',
  },
  noThemes: (commenters) =>
    `Đến nay có ${n(commenters)} người viết nhận xét, và chưa chủ đề nào được năm người nhắc đến.`,
  count: 'Thống kê ngay',
  asked: 'Nhận xét đang được thống kê. Vui lòng tải lại trang sau một, hai phút.',
  terms: {
    title: 'Người ủng hộ và người không ủng hộ viết khác nhau thế nào',
    lead: 'Những từ mà nhóm này viết nhiều hơn hẳn nhóm kia (log-odds, |z| từ 1,96 trở lên), mỗi từ được ít nhất năm người trong nhóm viết.',
    none: 'Không có từ nào phân biệt hai nhóm rõ hơn mức ngẫu nhiên.',
    promoter: 'Đặc trưng của người ủng hộ',
    detractor: 'Đặc trưng của người không ủng hộ',
    term: 'Từ',
    people: 'Số người trong nhóm này',
    others: 'Trong nhóm kia',
    z: 'z',
  },
  comments: {
    title: (theme) => `Nhận xét về: ${theme}`,
    lead: (people) =>
      `${n(people)} người nói về chủ đề này. Nhận xét mới nhất ở trên; tên, địa chỉ và các con số đã được che.`,
    none: 'Những nhận xét trên trang này đã được rút lại sau khi thống kê.',
    page: (page, pages) => `Trang ${page} / ${pages}`,
    newer: 'Nhận xét mới hơn',
    older: 'Nhận xét cũ hơn',
    pages: 'Các trang',
  },
  released: {
    lead: (commenters) =>
      `Tính từ ${n(commenters)} nhận xét hiển thị ở đây và không từ nguồn nào khác: không có điểm số hay đơn vị nào gắn với chủ đề. Một chủ đề được hiển thị khi có ít nhất năm người nói đến, và không ai hoặc ít nhất năm người không nói đến.`,
    caption: (question) => `Các chủ đề trong câu trả lời cho “${question}”`,
  },
  lexicon: {
    title: 'Chủ đề và từ ngữ',
    link: 'Chủ đề',
    lead: 'Nhận xét được đọc theo những từ này, bằng tiếng Anh và tiếng Việt. Hãy thêm từ của ngành mình, và bỏ những từ mang nghĩa khác trong công ty. Thay đổi có hiệu lực từ lần thống kê sau.',
    caption: 'Các chủ đề và số cụm từ dẫn đến chủ đề',
    english: 'Cụm từ tiếng Anh',
    vietnamese: 'Cụm từ tiếng Việt',
    side: 'Phía',
    sides: { both: 'Cả hai', customer: 'Khách hàng', employee: 'Nhân viên' },
    own: 'của riêng bạn',
    changed: 'đã sửa',
    noMoment: 'Không có',
    add: {
      title: 'Thêm chủ đề riêng',
      nameEn: 'Tên tiếng Anh',
      nameVi: 'Tên tiếng Việt',
      angle: 'Góc nhìn',
      moment: 'Thời điểm quan trọng',
      side: 'Nhận xét của ai nói về chủ đề này',
      submit: 'Thêm chủ đề',
    },
    done: {
      saved: 'Đã lưu, và có hiệu lực từ lần thống kê sau.',
      added: 'Đã thêm chủ đề. Bây giờ hãy viết những từ dẫn đến chủ đề này.',
      removed: 'Đã xóa chủ đề cùng các từ của nó.',
    },
    overtaken:
      'Trong lúc đó có người khác đã lưu. Nội dung bạn nhập vẫn còn ở đây: hãy so sánh với nội dung đã lưu rồi lưu lại.',
    tooMany:
      'Số cụm từ vượt quá mức lưu được: mỗi chương trình được sửa tối đa 2.000 cụm từ. Vui lòng rút ngắn danh sách.',
  },
  words: {
    title: (theme) => `Từ ngữ của chủ đề: ${theme}`,
    lead: 'Mỗi dòng một cụm từ, đúng như mọi người thường viết. Không phân biệt chữ hoa; cụm từ tiếng Việt từ hai âm tiết trở lên cũng được nhận ra khi viết không dấu. Cụm từ bị phủ định (“not friendly”, “không ngon”) mang nghĩa ngược lại.',
    lists: {
      en: {
        favourable: 'Tiếng Anh: khen',
        unfavourable: 'Tiếng Anh: chê',
        neutral: 'Tiếng Anh: chỉ nhắc đến',
      },
      vi: {
        favourable: 'Tiếng Việt: khen',
        unfavourable: 'Tiếng Việt: chê',
        neutral: 'Tiếng Việt: chỉ nhắc đến',
      },
    },
    onlySaved: (phrases) => `người khác đã lưu thêm: ${phrases}`,
    onlyTyped: (phrases) => `chỉ có ở đó: ${phrases}`,
    nothingElse: 'không có gì khác ngoài những từ trong biểu mẫu',
    save: 'Lưu từ ngữ',
    remove: 'Xóa chủ đề này',
    removal: {
      title: (theme) => `Xóa “${theme}”?`,
      explanation:
        'Các từ của chủ đề cũng bị xóa. Số liệu đã thống kê vẫn giữ nguyên đến lần thống kê sau. Có thể hoàn tác ngay sau đó.',
      confirm: 'Xóa chủ đề',
      back: 'Giữ lại',
    },
    problems: {
      title: (count) => `Chưa lưu: còn ${n(count)} cụm từ cần bạn xem lại.`,
      'no-word': (phrase) => `“${phrase}” không có từ nào. Vui lòng bỏ ra.`,
      'too-long': (phrase) => `“${phrase}” quá dài. Vui lòng rút còn tối đa 60 ký tự.`,
      'too-many-words': (phrase) => `“${phrase}” có quá nhiều từ. Vui lòng dùng tối đa tám từ.`,
      twice: (phrase) => `“${phrase}” xuất hiện hai lần, có thể ở danh sách khác. Vui lòng chỉ giữ một.`,
      'of-another-theme': (phrase, theme) =>
        `“${phrase}” thuộc chủ đề “${theme}”. Vui lòng bỏ ra ở đó trước, hoặc bỏ ra ở đây.`,
    },
  },
};
