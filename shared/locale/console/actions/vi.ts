import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { actions as english } from './en.ts';

export const actions: Phrases<typeof english> = {
  title: 'Hành động cải tiến',
  lead: 'Việc cần làm từ những gì đã phát hiện: ai làm gì, khi nào xong, và chỉ số nào sẽ thay đổi.',
  plan: { customer: 'Lên kế hoạch vì khách hàng', employee: 'Lên kế hoạch vì nhân viên' },
  empty: {
    title: 'Chưa có hành động nào',
    explanation:
      'Mỗi hành động trả lời một phát hiện, có người phụ trách, có thời hạn, và ghi lại chỉ số lúc bắt đầu. Nhờ vậy, đợt sau sẽ cho biết việc đó có ích hay không.',
  },
  count: (n) => `${formatNumber('vi', n)} hành động`,
  caption: 'Việc đang làm theo thời hạn, sau đó là việc đã kết thúc',
  columns: {
    action: 'Hành động',
    unit: 'Ở đâu',
    owner: 'Phụ trách',
    due: 'Thời hạn',
    baseline: 'Chỉ số lúc bắt đầu',
    state: 'Trạng thái',
    next: 'Bước tiếp theo',
  },
  company: 'Toàn công ty',
  finding: (text) => `Vì: ${text}`,
  overdue: 'quá hạn',
  noBaseline: 'không ghi lại',
  baseline: (metric, value, interval, n) => `${metric} ${value} (${interval}), ${n} câu trả lời`,
  since: (figure) => `Ở đợt gần nhất: ${figure}`,
  baselineOfOne: (metric, value) => `${metric} ${value}, 1 câu trả lời`,
  states: { planned: 'đã lên kế hoạch', doing: 'đang làm', done: 'đã xong', dropped: 'đã bỏ' },
  steps: { planned: 'Lên kế hoạch', doing: 'Bắt đầu', done: 'Đã xong', dropped: 'Bỏ' },
  stepOf: (step, title) => `${step}: ${title}`,
  planned: 'Đã lên kế hoạch hành động.',
  moved: 'Đã lưu.',
  meanwhile: (title, state) =>
    `Có người khác vừa cập nhật trước: “${title}” hiện ${state}. Vui lòng xem lại rồi quyết định.`,
  new: {
    title: { customer: 'Hành động mới vì khách hàng', employee: 'Hành động mới vì nhân viên' },
    lead: 'Nêu một việc cải tiến và phát hiện mà việc đó trả lời.',
    confidential:
      'Hãy viết về cả nhóm, không viết về một người: không điều gì ở đây được phép cho thấy ai đã nói gì.',
    name: 'Việc cần làm',
    nameHint: 'Vài từ, ví dụ “Thêm quầy thứ hai vào giờ trưa”.',
    finding: 'Trả lời phát hiện nào',
    findingHint: 'Số liệu hay ý kiến cho thấy điều gì, trong một hai câu.',
    unit: 'Ở đâu',
    owner: 'Người phụ trách',
    ownerHint: 'Ai sẽ lo việc này.',
    due: 'Khi nào xong',
    figure: 'Chỉ số cần thay đổi',
    figureHint: 'Giá trị hôm nay sẽ được ghi lại, nếu được phép hiển thị, để so với đợt sau.',
    noFigure: 'Không chọn',
    save: 'Lên kế hoạch',
    problems: (n) => `Vui lòng xem lại ${formatNumber('vi', n)} ô.`,
  },
  problems: {
    missing: 'Vui lòng điền vào ô này.',
    'too-long': 'Nội dung quá dài. Vui lòng rút ngắn.',
    unknown: 'Lựa chọn này không còn nữa. Vui lòng chọn lại.',
    'no-date': 'Đây không phải là ngày. Vui lòng chọn một ngày.',
    'in-the-past': 'Ngày này đã qua. Vui lòng chọn hôm nay hoặc một ngày sau đó.',
  },
  tooMany:
    'Mỗi chương trình chứa được 500 hành động. Hãy tạo chương trình mới, hoặc làm xong những việc đã định.',
};
