import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { surveys as english } from './en.ts';
import { questions } from './questions-vi.ts';
import { twins } from './twins-vi.ts';

const counted = (n: number) => formatNumber('vi', n);

export const surveys: Phrases<typeof english> = {
  questions,
  twins,
  title: { customer: 'Nội dung hỏi khách hàng', employee: 'Nội dung hỏi nhân viên' },
  edit: 'Sửa câu hỏi',
  look: 'Xem câu hỏi',
  lead: 'Các đợt đã lên kế hoạch hoặc đang chạy giữ nguyên câu hỏi lúc bắt đầu. Những gì sửa ở đây sẽ được hỏi trong các đợt sau, khi bạn đưa vào sử dụng.',
  readOnly: {
    customer: 'Bộ phận Marketing chỉnh sửa phía này. Bạn có thể xem mọi nội dung ở đây.',
    employee: 'Bộ phận Nhân sự chỉnh sửa phía này. Bạn có thể xem mọi nội dung ở đây.',
  },
  state: {
    unchanged: (version) => `Đây là phiên bản ${version}, đang được sử dụng.`,
    changed: (version) => `Đã sửa so với phiên bản ${version}, chưa đưa vào sử dụng.`,
    savedBy: (name, when) => `${name} lưu lần cuối ${when}.`,
    saved: (when) => `Lưu lần cuối ${when}.`,
  },
  use: 'Đưa vào sử dụng',
  versions: 'Các phiên bản',
  pair: 'Hai phía cạnh nhau',
  list: 'Câu hỏi',
  page: (page) => `Trang ${page}`,
  add: 'Thêm câu hỏi',
  addKind: 'Loại câu hỏi',
  addAction: 'Tiếp tục',
  frame: 'Tiêu đề, lời mở đầu, lời cảm ơn và các thời điểm then chốt',
  editFrame: 'Sửa phần lời quanh câu hỏi',
  marks: {
    headline: 'câu hỏi chính',
    required: 'bắt buộc',
    driver: 'yếu tố tác động',
    measure: 'chỉ số sức khỏe',
    statement: 'hỏi cả hai phía',
    options: (count) => `${counted(count)} lựa chọn`,
    rows: (count) => `${counted(count)} dòng`,
    wordings: (count) => `${counted(count)} cách hỏi khác`,
  },
  noWording: 'Chưa có lời',
  move: {
    up: (wording) => `Chuyển “${wording}” lên`,
    down: (wording) => `Chuyển “${wording}” xuống`,
    moved: (wording, place, all, page) => `“${wording}” hiện là câu ${place} trên ${all}, ở trang ${page}.`,
    movedLine: (wording, place, all) =>
      `“${wording}” hiện ở vị trí ${place} trên ${all}. Các nội dung khác trong biểu mẫu cũng đã được lưu.`,
    hint: 'Chuyển câu hỏi bằng các mũi tên, hoặc kéo phần chấm ở đầu dòng.',
  },
  done: {
    saved: 'Đã lưu. Nội dung này sẽ được hỏi khi bạn đưa các thay đổi vào sử dụng.',
    added: 'Đã thêm câu hỏi.',
    removed: 'Đã bỏ câu hỏi.',
    'taken-back': 'Phiên bản cũ đã trở lại đây, để chỉnh sửa và đưa vào sử dụng.',
    'in-use': 'Đã đưa vào sử dụng. Các đợt lên kế hoạch từ bây giờ sẽ hỏi phiên bản này.',
  },
  problems: {
    title: (count) => `Cần sửa ${counted(count)} điểm trước khi có thể hỏi`,
    open: 'Sửa',
  },
  overtaken: {
    title: 'Có người đã lưu trước bạn',
    by: (name, when) => `${name} đã lưu một thay đổi ${when}, trong lúc bạn đang mở trang này.`,
    bySomebody: 'Một thay đổi đã được lưu trong lúc bạn đang mở trang này.',
    kept: 'Không có gì bị mất: những gì bạn nhập vẫn còn trong biểu mẫu, còn nội dung hiện được lưu nằm bên dưới. Hãy lưu lại lần nữa nếu muốn thay bằng nội dung của bạn.',
    notDone: 'Lần bấm của bạn chưa thay đổi gì. Bạn đang xem nội dung mới nhất; hãy bấm lại nếu vẫn muốn.',
    now: 'Nội dung hiện được lưu',
    stray: 'Bạn đã nhập lời sau cho một điều kiện không còn nữa; hãy sao chép nếu vẫn cần:',
    gone: 'Câu hỏi này đã bị bỏ. Nếu lưu, câu hỏi sẽ được thêm lại ở cuối.',
  },
  removal: {
    title: (wording) => `Bỏ câu “${wording}”?`,
    explanation:
      'Các đợt đã hỏi câu này vẫn giữ câu trả lời và kết quả. Các đợt sau không hỏi nữa và xu hướng của câu này kết thúc. Có thể lấy lại câu hỏi từ phiên bản trước.',
    lookedAt: (count) => `${counted(count)} điều kiện dựa vào câu trả lời của câu này và cũng phải được sửa.`,
    headline: 'Đây là câu hỏi chính. Trước hết hãy chọn câu hỏi chính khác ở phần lời quanh câu hỏi.',
    last: 'Đây là câu hỏi duy nhất. Hãy thêm câu khác trước.',
    confirm: 'Bỏ câu hỏi',
    back: 'Giữ lại',
    action: 'Bỏ câu hỏi này',
  },
  preview: {
    title: 'Người trả lời nhìn thấy gì',
    explanation: 'Trang và thư thật, với nội dung đã lưu ở đây. Không có gì trong đó được gửi đi.',
    live: 'Trang khảo sát với nội dung trong biểu mẫu, dù đã lưu hay chưa. Hãy chọn câu trả lời trong đó để xem câu tiếp theo.',
    page: (language) => `Trang, ${language}`,
    mail: (language) => `Thư, ${language}`,
    frame: (language) => `Trang khảo sát bằng ${language}`,
    mailFrame: (language) => `Thư mời bằng ${language}`,
    pages: 'Các trang của khảo sát',
    check: 'Kiểm tra và xem thử',
    tooLong: 'Biểu mẫu này quá dài để xem thử trước khi lưu.',
  },
  consequences: {
    title: 'Thay đổi này có nghĩa gì',
    waves: {
      none: 'Chưa có đợt nào hỏi khảo sát này, nên không ảnh hưởng gì.',
      later: (wave, version) => `${wave} giữ nguyên phiên bản ${version}, dù bạn sửa gì ở đây.`,
    },
    compared: (wave) => `So với ${wave}`,
    nothing: 'Mọi câu đều được hỏi như trước, nên tất cả xu hướng được tiếp tục.',
    changes: {
      removed: (question) => `Không hỏi “${question}” nữa. Xu hướng của câu này kết thúc.`,
      rescaled: (question) =>
        `“${question}” được trả lời theo thang điểm khác. Xu hướng cũ kết thúc và xu hướng mới bắt đầu.`,
      reworded: (question, before) =>
        `“${question}” trước đây là “${before}”. Xu hướng được tiếp tục, nhưng một phần thay đổi có thể do cách hỏi.`,
      'other-choices': (question) =>
        `“${question}” có các lựa chọn khác. Chỉ so sánh được tỷ lệ của những lựa chọn vẫn giữ nguyên.`,
      'asked-of-others': (question) =>
        `“${question}” được hỏi nhóm người khác trước. Thay đổi có thể do người được hỏi.`,
      added: (question) => `“${question}” là câu mới. Xu hướng bắt đầu từ đợt sau.`,
    },
    measure: (label) =>
      `Ban lãnh đạo theo dõi “${label}”, nhưng khảo sát này không còn hỏi nữa. Chỉ số này dừng ở đợt gần nhất; hãy đề nghị ban lãnh đạo chọn chỉ số khác.`,
  },
  using: {
    title: {
      customer: 'Đưa câu hỏi cho khách hàng vào sử dụng',
      employee: 'Đưa câu hỏi cho nhân viên vào sử dụng',
    },
    explanation: (version) =>
      `Thao tác này tạo phiên bản ${version}. Một phiên bản không bao giờ thay đổi, để câu trả lời luôn đi cùng đúng lời đã hỏi.`,
    unchanged: 'Chưa có gì thay đổi so với phiên bản đang dùng.',
    notYet: 'Chưa thể đưa vào sử dụng.',
    confirm: (version) => `Tạo phiên bản ${version}`,
    back: 'Để sau',
  },
  history: {
    title: 'Các phiên bản',
    lead: 'Mỗi phiên bản được giữ đúng như khi đã hỏi.',
    version: (version) => `Phiên bản ${version}`,
    inUse: 'đang dùng',
    caption: 'Các phiên bản của khảo sát này, mới nhất ở trên',
    columns: { version: 'Phiên bản', made: 'Sử dụng từ', waves: 'Đã hỏi trong', size: 'Số câu hỏi' },
    noDate: 'trước khi có ghi ngày',
    noWaves: 'chưa có đợt nào',
    looking: (version) =>
      `Bạn đang xem phiên bản ${version}. Phiên bản này không thay đổi; hãy lấy lại làm bản nháp nếu muốn tiếp tục từ đây.`,
    takeBack: 'Lấy lại làm bản nháp',
    takingBack: {
      title: (version) => `Lấy lại phiên bản ${version}?`,
      explanation:
        'Nội dung đang chỉnh sửa sẽ được thay bằng phiên bản này và sẽ mất nếu chưa đưa vào sử dụng. Các phiên bản và các đợt khảo sát giữ nguyên.',
      confirm: 'Lấy lại',
      back: 'Để nguyên',
    },
    changes: 'Những gì hỏi khác so với phiên bản trước',
    first: 'Đây là phiên bản đầu tiên.',
    same: 'Mọi câu đều được hỏi như trước.',
  },
  frameForm: {
    title: {
      customer: 'Phần lời quanh câu hỏi cho khách hàng',
      employee: 'Phần lời quanh câu hỏi cho nhân viên',
    },
    names: {
      title: 'Tiêu đề',
      intro: 'Lời mở đầu',
      thanks: 'Trang cuối, sau lời cảm ơn',
      next: 'Câu trả lời được dùng làm gì và khi nào mọi người được biết kết quả',
    },
    headline: 'Câu hỏi chính',
    headlineHint:
      'Thang điểm của câu này nằm ngay trong thư; các câu khác được phân tích theo mức tác động đến câu này.',
    variant: 'Lời cảm ơn cho một số người',
    moments: 'Các thời điểm then chốt',
    momentsHint:
      'Những dịp mà người trả lời đánh giá công ty. Chuyển vị trí bằng các mũi tên, hoặc kéo phần chấm ở đầu dòng; khi đó biểu mẫu được lưu. Xóa trống cả hai dòng để bỏ một thời điểm.',
    moment: (number) => `Thời điểm ${number}`,
  },
  save: 'Lưu',
};
