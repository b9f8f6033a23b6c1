import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { cases as english } from './en.ts';

export const cases: Phrases<typeof english> = {
  title: 'Cần gọi cho ai',
  lead: (days, daysForPlatinum) => {
    const first =
      days === daysForPlatinum ? '' : `, với hạng bạch kim là ${formatNumber('vi', daysForPlatinum)} ngày,`;
    return `Những khách hàng chưa hài lòng. Một cuộc gọi trong ${formatNumber('vi', days)} ngày làm việc${first} thường giữ được họ.`;
  },
  deadlines: 'Thay đổi thời hạn',
  empty: {
    title: 'Không ai đang chờ cuộc gọi',
    explanation: 'Khi một khách hàng cho điểm thấp, hồ sơ sẽ mở ở đây kèm lý do và thời hạn.',
  },
  chosen: (n) => `${formatNumber('vi', n)} khách hàng`,
  noneChosen: 'Không có ai khớp với tất cả điều kiện này.',
  all: 'Xem tất cả',
  today: {
    none: 'Tối nay chưa có hạn gọi nào. Bên dưới, hạn gần nhất ở trên.',
    title: (n) => `Cần gọi hôm nay: ${formatNumber('vi', n)} khách hàng`,
    explanation:
      'Hồ sơ của Anh/Chị và hồ sơ chưa có ai nhận, đến hạn trước tối nay: của Anh/Chị trước, rồi đến hồ sơ quá hạn, hạng cao nhất và doanh thu lớn nhất.',
    caption: (n) =>
      n === 1 ? 'Người cần gọi trước tiên' : `${formatNumber('vi', n)} người đầu tiên, theo thứ tự này`,
  },
  narrow: {
    title: 'Chỉ xem',
    mine: 'Của tôi',
    nobody: 'Chưa có ai nhận',
    overdue: 'Quá hạn',
    units: 'Theo đơn vị',
  },
  revenue: (amount) => `${amount} mỗi năm`,
  columns: {
    customer: 'Khách hàng',
    unit: 'Đơn vị',
    score: 'Điểm',
    words: 'Lời khách hàng',
    due: 'Gọi trước',
    who: 'Ai gọi',
    ended: 'Kết quả',
  },
  caption: 'Hồ sơ đang mở, thời hạn sớm nhất ở trên',
  captionOfFirst: (n) => `${formatNumber('vi', n)} hồ sơ đang mở có thời hạn sớm nhất`,
  overdue: 'quá hạn',
  noWords: 'không có ý kiến',
  states: { open: 'Đang chờ', called: 'Đã gọi, chưa đóng', closed: 'Đã đóng' },
  captions: {
    called: 'Khách hàng đã được gọi, hồ sơ chưa đóng',
    closed: 'Hồ sơ đã đóng, thời hạn muộn nhất ở trên',
  },
  none: { called: 'Không có hồ sơ nào đã gọi mà chưa đóng.', closed: 'Chưa có hồ sơ nào được đóng.' },
  take: 'Tôi sẽ gọi',
  takeOf: (name) => `Tôi sẽ gọi cho ${name}`,
  giveBack: 'Không phải tôi',
  giveBackOf: (name) => `Không phải tôi, với ${name}`,
  takenBy: (name) => `${name} sẽ gọi`,
  handedBy: (name, giver) => `${name} sẽ gọi, do ${giver} giao lại`,
  nobody: 'chưa có ai',
  open: (name) => `Hồ sơ của ${name}`,
  details: {
    title: (name) => `Hồ sơ của ${name}`,
    score: (score) => `Điểm ${score}`,
    later: (score) => `Hiện câu trả lời là ${score}`,
    opened: (when) => `Trả lời ${when}`,
    due: (when) => `Gọi trước ${when}`,
    taken: (name, when) => `${name} đã nhận, ${when}`,
    handed: (name, to, when, note) => `${name} đã giao cho ${to}, ${when}${note && `: ${note}`}`,
    called: (name, when, outcome) => `${name} đã gọi, ${when}: ${outcome}`,
    closed: (name, when, outcome) => `${name} đã đóng, ${when}: ${outcome}`,
    reopened: (name, when) => `${name} đã mở lại, ${when}`,
    note: (name, when, text) => `${name} ghi chú, ${when}: ${text}`,
  },
  hand: {
    title: 'Giao cho người khác',
    to: 'Từ nay ai gọi',
    toHint:
      'Những người được phép xử lý hồ sơ và đã từng đăng nhập. Họ sẽ thấy hồ sơ trong danh sách cần gọi.',
    choose: 'Vui lòng chọn một người',
    nobody:
      'Chưa có ai khác để giao. Hãy nhờ một đồng nghiệp bên marketing đăng nhập một lần, sau đó tên sẽ có ở đây.',
    save: 'Giao hồ sơ',
  },
  call: {
    title: 'Ghi lại cuộc gọi',
    outcome: 'Kết quả cuộc gọi',
    save: 'Đã gọi',
  },
  callOutcomes: { reached: 'Đã nói chuyện với khách', 'not-reached': 'Không liên lạc được' },
  close: {
    title: 'Đóng hồ sơ',
    titleWithoutCall: 'Đóng mà không gọi',
    explanation: 'Hồ sơ đã đóng sẽ rời danh sách. Vẫn có thể mở lại.',
    explanationWithoutCall: 'Chưa gọi thì hồ sơ được tính là trễ hạn. Vẫn có thể mở lại.',
    outcome: 'Kết thúc thế nào',
    save: 'Đóng',
  },
  closeOutcomes: {
    solved: 'Đã giải quyết',
    explained: 'Đã giải thích, khách hiểu',
    'cannot-solve': 'Không giải quyết được',
    'never-reached': 'Không liên lạc được với khách',
    'no-call-needed': 'Không cần gọi',
  },
  reopen: {
    explanation: 'Đóng nhầm, hoặc sự việc chưa xong? Hồ sơ sẽ trở về tình trạng trước khi đóng.',
    action: 'Mở lại hồ sơ',
  },
  addNote: { title: 'Thêm ghi chú', save: 'Thêm' },
  note: 'Ghi chú',
  noteHint: 'Cho đồng nghiệp: đã nói gì, đã hứa gì. Tối đa 500 ký tự.',
  done: {
    taken: 'Anh/Chị đã nhận hồ sơ này.',
    handed: 'Đã giao hồ sơ. Đồng nghiệp sẽ thấy hồ sơ trong danh sách cần gọi.',
    'given-back': 'Hồ sơ hiện chưa có ai nhận.',
    called: 'Đã ghi lại cuộc gọi.',
    closed: 'Đã đóng hồ sơ.',
    reopened: 'Hồ sơ đã được mở lại.',
    noted: 'Đã thêm ghi chú.',
  },
  meanwhileWith: (name) =>
    `Có người khác vừa cập nhật trước: hiện ${name} đang giữ hồ sơ này. Nếu vẫn muốn thay đổi, Anh/Chị vui lòng bấm lại lần nữa.`,
  problems: {
    'nobody-chosen':
      'Vui lòng chọn người sẽ gọi. Ai không còn được phép xử lý hồ sơ thì không có trong danh sách.',
    'note-too-long': 'Ghi chú dài hơn 500 ký tự. Vui lòng rút ngắn.',
    'note-missing': 'Vui lòng viết ghi chú trước.',
    'too-many-notes': 'Hồ sơ này đã có 100 ghi chú, không thể thêm nữa.',
    'not-called-yet': 'Hãy ghi lại cuộc gọi trước, hoặc chọn không cần gọi.',
    choose: 'Vui lòng chọn kết quả.',
    meanwhile: 'Có người khác vừa cập nhật trước. Đây là tình trạng hiện tại của hồ sơ.',
  },
};
