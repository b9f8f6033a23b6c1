import type { Phrases } from '../phrases.ts';
import type { en } from './en.ts';

/** Words of the respondents' pages, in Vietnamese: customers are “Quý khách”, employees “Anh/Chị”, others “Quý vị”. */
export const vi: Phrases<typeof en> = {
  otherLanguage: 'English',
  required: 'bắt buộc',
  send: 'Gửi câu trả lời',
  goOn: 'Tiếp tục',
  goBack: 'Quay lại',
  noAnswer: 'Không trả lời',
  notApplicable: 'Không áp dụng',
  other: 'Khác',
  otherPlease: 'Xin vui lòng ghi rõ',
  agree: 'Tôi đồng ý',
  rankHelp: (places) => `Chọn hạng 1 cho mục quan trọng nhất, lần lượt đến hạng ${places}.`,
  noPlace: 'Chưa xếp',
  place: (number) => `Hạng ${number}`,
  progress: (page, pages) => `Trang ${page} trên ${pages}`,
  kept: {
    saved: 'Câu trả lời được lưu trên thiết bị này cho đến khi gửi.',
    offline: 'Mất kết nối. Câu trả lời vẫn được giữ ở đây và sẽ được gửi ngay khi có kết nối.',
  },
  changing: 'Đây là những câu trả lời Quý khách đã gửi. Quý khách có thể sửa rồi gửi lại.',
  yes: 'Có',
  no: 'Không',
  outOf: (value, most) => `${value} trên ${most}`,
  named: (value, name) => `${value}, ${name}`,
  atMostCharacters: (count) => `Tối đa ${count} ký tự.`,
  preselected: 'Điểm chọn trong thư đã được điền sẵn. Chưa có gì được lưu cho đến khi bấm “Gửi câu trả lời”.',
  scales: {
    nps: { low: 'Hoàn toàn không', high: 'Rất sẵn sàng' },
    estimate: { low: 'Rất kém', high: 'Xuất sắc' },
    rating: ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'],
    agreement: ['Hoàn toàn không đồng ý', 'Không đồng ý', 'Trung lập', 'Đồng ý', 'Hoàn toàn đồng ý'],
    effort: [
      'Hoàn toàn không đồng ý',
      'Không đồng ý',
      'Hơi không đồng ý',
      'Trung lập',
      'Hơi đồng ý',
      'Đồng ý',
      'Hoàn toàn đồng ý',
    ],
  },
  treatment: {
    customer: 'Cách chúng tôi đối xử với Quý khách',
    employee: 'Cách công ty đối xử với Anh/Chị',
  },
  problems: {
    titlePrefix: (title) => `Lỗi: ${title}`,
    heading: 'Xin vui lòng kiểm tra lại câu trả lời',
    explanation: 'Những gì đã điền vẫn còn nguyên và chưa được gửi đi.',
    prefix: 'Lỗi:',
    notSaved:
      'Hiện chưa lưu được câu trả lời. Mọi nội dung vẫn còn ở đây: xin vui lòng bấm “Gửi câu trả lời” lần nữa.',
    tooManyAnswers: (minutes) =>
      `Trong giờ này, nhiều câu trả lời đã được gửi từ nơi này. Câu trả lời của Quý khách chưa được gửi nhưng vẫn còn nguyên: xin vui lòng bấm “Gửi câu trả lời” lại sau ${minutes} phút.`,
  },
  beforeSending: {
    customer: (date) =>
      `Câu trả lời được gắn với thư mời của Quý khách để chúng tôi có thể phản hồi. Quý khách có thể sửa câu trả lời đến ${date} bằng cách mở lại liên kết này.`,
    employee:
      'Sau khi gửi, Anh/Chị không thể sửa hay rút lại câu trả lời, vì không ai biết câu trả lời nào là của Anh/Chị.',
    open: 'Chúng tôi không hỏi Quý khách là ai, và trang này không cho chúng tôi biết điều đó.',
  },
  promises: {
    heading: 'Câu trả lời của Anh/Chị được bảo mật',
    promised: 'Điều chúng tôi cam kết',
    sealed:
      'Câu trả lời được niêm phong khi Anh/Chị gửi, không kèm tên và thời gian, và chỉ được mở một lần, cùng tất cả câu trả lời khác, sau khi khảo sát kết thúc.',
    nobodySees:
      'Đồng nghiệp, quản lý và bộ phận Nhân sự không bao giờ biết ai đã trả lời, hay mỗi người trả lời gì.',
    thresholds: (scores, comments) =>
      `Điểm số chỉ được công bố cho nhóm có ít nhất ${scores} câu trả lời. Ý kiến chỉ được công bố khi có ít nhất ${comments} người trả lời: theo thứ tự ngẫu nhiên, đã che tên và thông tin liên lạc. Điều gì quan trọng nhất chỉ được tính chung cho toàn công ty.`,
    notPromised: 'Điều không ai có thể cam kết',
    collusion: (others, group) =>
      `Nếu ${others} người trong một nhóm ${group} người so lại câu trả lời, họ có thể suy ra câu trả lời còn lại.`,
    style: 'Cách viết của Anh/Chị trong phần ý kiến có thể bị nhận ra.',
    administrator:
      'Người quản trị hệ thống biết được thư mời đã được sử dụng và, nếu lén thay đổi chương trình trước khi khảo sát kết thúc, có thể đọc được câu trả lời.',
    final: 'Anh/Chị chỉ gửi câu trả lời được một lần. Sau khi gửi, không thể sửa lại.',
  },
  thanks: {
    title: 'Xin cảm ơn',
    customer: (date) =>
      `Câu trả lời của Quý khách đã được lưu. Quý khách có thể sửa đến ${date} bằng cách mở lại liên kết.`,
    employee:
      'Câu trả lời của Anh/Chị đã được niêm phong và sẽ được mở cùng với tất cả câu trả lời khác sau khi khảo sát kết thúc.',
    open: 'Câu trả lời của Quý khách đã được lưu.',
    change: 'Sửa câu trả lời',
    closePage: 'Bây giờ có thể đóng trang này.',
  },
  lastTime: {
    heading: 'Kết quả từ lần góp ý trước',
    said: (said) => `Ý kiến đã nhận: ${said}`,
    did: (did) => `Việc đã làm: ${did}`,
  },
  confirmation: {
    title: 'Xin bấm thêm một lần nữa',
    text: 'Đôi khi phần mềm thư tự mở và gửi những trang như thế này. Xin vui lòng xác nhận chính Quý vị đang trả lời.',
    open: 'Đôi khi có phần mềm tự mở và gửi những trang như thế này. Xin vui lòng xác nhận chính Quý khách đang trả lời.',
    box: 'Tôi là người thật và muốn gửi những câu trả lời này',
    button: 'Vâng, gửi câu trả lời',
  },
  tooManyChanges: {
    title: 'Câu trả lời này đã được sửa quá nhiều lần',
    text: 'Không thể sửa thêm nữa. Nội dung gửi lần cuối đã được lưu.',
  },
  tooLate: {
    title: 'Câu trả lời này đã được gửi từ trước',
    text: 'Không thể sửa thêm nữa. Để trả lời lại, xin Quý vị mở liên kết một lần nữa.',
  },
  tooManyRequests: {
    title: 'Có quá nhiều yêu cầu cùng lúc',
    text: 'Rất nhiều yêu cầu đã được gửi từ nơi này. Xin Quý vị chờ một phút rồi thử lại. Nếu đang gửi câu trả lời, xin quay lại trang trước: những gì đã điền thường vẫn còn ở đó.',
  },
  alreadyAnswered: {
    title: 'Câu trả lời của Anh/Chị đã được ghi nhận',
    text: 'Liên kết này đã được dùng để trả lời. Để bảo vệ Anh/Chị, không ai có thể xem, sửa hoặc trả lời thêm lần nữa. Cảm ơn Anh/Chị đã tham gia.',
  },
  closed: {
    title: 'Khảo sát đã kết thúc',
    customer: (date) =>
      `Khảo sát mở đến ${date} và không nhận thêm câu trả lời. Xin cảm ơn Quý khách đã quan tâm góp ý.`,
    employee: (date) =>
      `Khảo sát mở đến ${date} và không nhận thêm câu trả lời. Cảm ơn Anh/Chị đã quan tâm tham gia.`,
  },
  ended: {
    title: 'Liên kết này không nhận thêm câu trả lời',
    text: 'Việc góp ý qua liên kết này đã kết thúc. Xin cảm ơn Quý khách đã quan tâm góp ý.',
  },
  notYetOpen: {
    title: 'Khảo sát chưa mở',
    text: (date) => `Khảo sát sẽ mở lúc ${date}. Xin vui lòng quay lại sau; liên kết này không thay đổi.`,
    soon: 'Khảo sát đang được mở. Xin vui lòng thử lại sau vài phút; liên kết này không thay đổi.',
  },
  unknownLink: {
    title: 'Liên kết này không dùng được',
    text: 'Liên kết có thể bị thiếu hoặc không còn hiệu lực. Xin Quý vị mở lại liên kết từ nơi đã nhận được, hoặc chép toàn bộ liên kết vào thanh địa chỉ.',
  },
  failed: {
    title: 'Hệ thống của chúng tôi gặp trục trặc',
    text: 'Xin Quý vị thử lại sau ít phút. Nếu đang gửi câu trả lời, xin quay lại trang trước: những gì đã điền thường vẫn còn ở đó.',
  },
  tooLarge: {
    title: 'Nội dung quá dài',
    text: 'Phần viết quá dài nên không gửi được. Xin Quý vị quay lại trang trước, rút ngắn và gửi lại.',
  },
  malformed: {
    title: 'Không đọc được nội dung gửi đến',
    text: 'Nội dung nhận được không phải là biểu mẫu của trang này. Xin Quý vị mở lại liên kết.',
  },
  widget: { title: 'Khảo sát' },
  unsubscribe: {
    title: 'Ngừng nhận thư khảo sát?',
    text: 'Bấm nút dưới đây, chúng tôi sẽ không gửi thư khảo sát cho Quý vị nữa.',
    button: 'Ngừng nhận thư',
    box: 'Tôi là người thật và không muốn nhận khảo sát nữa',
    doneTitle: 'Đã ngừng gửi thư',
    doneText: 'Chúng tôi sẽ không gửi thư khảo sát cho Quý vị nữa. Quý vị không cần làm gì thêm.',
  },
};
