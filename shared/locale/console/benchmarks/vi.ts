import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { benchmarks as english } from './en.ts';

export const benchmarks: Phrases<typeof english> = {
  title: 'Chỉ số tham chiếu',
  lead: 'Số liệu từ bên ngoài, kèm nguồn. Chúng đứng cạnh số liệu của công ty để tham khảo, và chỉ được kiểm định khi biết số câu trả lời.',
  none: 'Chưa có.',
  caption: {
    customer: 'So với điều khách hàng nói',
    employee: 'So với điều nhân viên nói',
  },
  columns: {
    figure: 'Chỉ số',
    value: 'Giá trị',
    answers: 'Số câu trả lời',
    source: 'Nguồn',
    date: 'Thời điểm',
    industry: 'Ngành',
    remove: 'Xóa',
  },
  unknownAnswers: 'không rõ',
  removeShort: 'Xóa',
  remove: (source) => `Xóa chỉ số tham chiếu của ${source}`,
  enter: {
    title: 'Nhập một chỉ số',
    figure: 'Chỉ số',
    value: 'Giá trị',
    valueHint: 'NPS từ −100 đến +100, tỷ lệ tính bằng phần trăm, điểm trung bình theo thang của câu hỏi.',
    answers: 'Số câu trả lời, nếu biết',
    answersHint: 'Nếu không có, chỉ số chỉ được hiển thị, không được kiểm định.',
    source: 'Nguồn',
    sourceHint: 'Ai công bố, ở đâu.',
    date: 'Thời điểm',
    industry: 'Ngành, nếu biết',
    save: 'Lưu',
  },
  file: {
    title: 'Nhập từ tệp',
    explanation:
      'Tệp CSV (trong Excel: “Lưu thành” CSV UTF-8) có các cột chỉ số, giá trị, nguồn và ngày; có thể bỏ số câu trả lời và ngành.',
    file: 'Tệp',
    promise: 'Tệp được kiểm tra trước. Chưa ghi gì cho đến khi Anh/Chị đồng ý.',
    check: 'Kiểm tra tệp',
    example: 'Ví dụ',
  },
  check: {
    title: 'Tệp này sẽ thay đổi những gì',
    new: 'mới',
    changed: 'thay đổi',
    unchanged: 'như cũ',
    bad: 'dòng có lỗi',
    nothingGood: 'Không dòng nào dùng được. Vui lòng sửa tệp rồi chọn lại.',
    nothingNew: 'Tệp không có gì mới.',
    acceptAll: (n) => `Nhận ${formatNumber('vi', n)} chỉ số`,
    acceptGood: (n) => `Bỏ các dòng lỗi, nhận ${formatNumber('vi', n)} chỉ số`,
    again: 'Chọn tệp khác',
    badTitle: (n) => `${formatNumber('vi', n)} dòng có lỗi`,
    line: 'Dòng',
    column: 'Cột',
    value: 'Nội dung',
    reason: 'Cần làm gì',
  },
  done: {
    saved: 'Đã lưu.',
    replaced: 'Đã lưu, thay cho giá trị trước đó của cùng nguồn và cùng ngày.',
    removed: 'Đã xóa.',
    imported: (n) => `Đã nhận: ${n}.`,
  },
  removal: {
    title: 'Xóa chỉ số tham chiếu này?',
    explanation: (figure, value, source) =>
      `${figure}: ${value} (${source}) sẽ không còn hiển thị cạnh số liệu của công ty. Có thể nhập lại sau.`,
    confirm: 'Xóa',
    back: 'Giữ lại',
  },
  problems: {
    'figure-missing': () => 'Hãy ghi tên chỉ số: NPS, CSAT, CES, hoặc mã của câu hỏi.',
    'figure-unknown': (value) =>
      `Khảo sát này không có câu hỏi nào là “${value}”. Hãy dùng NPS, CSAT, CES, hoặc mã của một câu hỏi chấm điểm.`,
    'value-missing': () => 'Hãy điền giá trị.',
    'value-no-number': (value) => `“${value}” không phải là số. Hãy dùng chữ số, ví dụ +44 hoặc 81%.`,
    'value-out-of-range': (value) =>
      `“${value}” không thể là giá trị của chỉ số này. NPS từ −100 đến +100, tỷ lệ từ 0 đến 100%, điểm trung bình theo thang của câu hỏi.`,
    'answers-wrong': (value) =>
      `“${value}” không phải là số câu trả lời. Hãy dùng số nguyên từ 2 trở lên, hoặc để trống.`,
    'source-missing': () => 'Hãy ghi nguồn của chỉ số.',
    'source-too-long': () => 'Nguồn dài hơn 200 ký tự. Vui lòng rút ngắn.',
    'date-missing': () => 'Hãy ghi chỉ số là của ngày nào.',
    'date-wrong': (value) => `“${value}” không phải là ngày. Hãy dùng 2026-06-30 hoặc 30/06/2026.`,
    'date-in-the-future': (value) => `“${value}” ở trong tương lai. Hãy dùng ngày của chỉ số.`,
    'industry-too-long': () => 'Tên ngành dài hơn 120 ký tự. Vui lòng rút ngắn.',
    'cells-too-many': () =>
      'Dòng này có nhiều ô hơn dòng đầu. Hãy đặt giá trị có dấu phân cách trong ngoặc kép.',
    'same-twice': (_, line) =>
      `Cùng chỉ số, cùng nguồn, cùng ngày đã có ở dòng ${line}. Hãy giữ lại một trong hai dòng.`,
  },
  tooMany: 'Mỗi chương trình chứa được 200 chỉ số tham chiếu. Hãy xóa bớt, hoặc nhập ít hơn.',
  reference: {
    title: 'Bên cạnh số liệu từ bên ngoài',
    caption: 'Chỉ số của công ty trừ chỉ số bên ngoài. Chỉ kiểm định khi biết số câu trả lời của họ.',
    figure: 'Chỉ số',
    ours: 'Của công ty',
    theirs: 'Bên ngoài',
    source: 'Nguồn',
    verdict: 'Khác biệt',
    sourceText: (source, date) => `${source}, ${date}`,
    sample: (n) => `${n} câu trả lời`,
    above: (by, interval) => `cao hơn ${by} (${interval})`,
    below: (by, interval) => `thấp hơn ${by} (${interval})`,
    alike: (interval) => `chưa thấy khác biệt rõ rệt (${interval})`,
    untested: 'chỉ để tham khảo; không rõ cỡ mẫu nên không kiểm định',
    tooFew: 'quá ít câu trả lời để kiểm định',
    cautious:
      'Khi chỉ có điểm số và số câu trả lời được công bố, điểm đó được coi là kém chắc chắn nhất có thể. Đã gọi là khác biệt thì đúng là khác biệt.',
    edit: 'Sửa chỉ số tham chiếu',
  },
};
