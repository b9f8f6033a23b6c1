import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { units as english } from './en.ts';

export const units: Phrases<typeof english> = {
  title: 'Đơn vị',
  lead: 'Khách hàng và nhân viên cùng thuộc các đơn vị này; nhờ vậy mới so sánh được hai phía.',
  count: (units) => `${formatNumber('vi', units)} đơn vị`,
  empty: {
    title: 'Chưa có đơn vị nào',
    explanation:
      'Đơn vị là chi nhánh, phòng ban hoặc nhóm. Hãy nhập đơn vị trước: mỗi người thuộc một đơn vị, và mọi kết quả đều xem được theo đơn vị.',
  },
  people: {
    customers: (n) => `${formatNumber('vi', n)} khách hàng`,
    employees: (n) => `${formatNumber('vi', n)} nhân viên`,
    fewEmployees: (n) => `ít hơn ${n} nhân viên`,
    rounded:
      'Số người của mỗi đơn vị, gồm cả các đơn vị bên dưới. Không tính người đã nghỉ hoặc đã xóa dữ liệu.',
  },
  one: {
    id: (unitId) => `Đơn vị “${unitId}” trong tệp của công ty`,
    people: 'Những ai thuộc đơn vị này',
    directly: (n) => `${formatNumber('vi', n)} thuộc trực tiếp`,
    below: (n) => `${formatNumber('vi', n)} đơn vị ngay bên dưới`,
    noScore: {
      customer: 'Chưa có ai ở đây trả lời trong đợt gần nhất.',
      employee: 'Chưa công bố gì về đơn vị này.',
    },
    noWave: {
      customer: 'Chưa có khách hàng nào trả lời.',
      employee: 'Chưa công bố đợt nào của nhân viên.',
    },
    side: 'Dành cho',
    actions: (n) => (n === 0 ? 'Hành động tại đây' : `Hành động tại đây: ${formatNumber('vi', n)} đang mở`),
    noActions:
      'Chưa có hành động nào đang thực hiện ở đơn vị này hay bên dưới. Có thể bắt đầu từ trang kết quả.',
    cases: (n) => (n === 0 ? 'Khách hàng cần gọi' : `${formatNumber('vi', n)} khách hàng cần gọi`),
    noCases: 'Không có ai ở đơn vị này hay bên dưới đang chờ cuộc gọi.',
    allCases: 'Xem với tất cả bộ lọc',
  },
  import: {
    title: 'Nhập đơn vị',
    explanation:
      'Tệp Excel (.xlsx) hoặc CSV có các cột “mã, tên, đơn vị cấp trên”. Đơn vị cấp trên ghi bằng mã; đơn vị cao nhất để trống. Đơn vị đã có sẽ được cập nhật.',
    file: 'Tệp đơn vị',
    action: 'Nhập',
  },
  report: {
    imported: (fresh, changed, unchanged) =>
      `Đã nhập: ${fresh} mới, ${changed} thay đổi, ${unchanged} giữ nguyên.`,
    nothing: (rows) =>
      `Chưa nhập gì cả. Trong ${formatNumber('vi', rows)} dòng, các dòng sau cần xem lại; cây đơn vị phải đầy đủ nên tệp chỉ được nhập trọn vẹn.`,
    line: 'Dòng',
    column: 'Cột',
    value: 'Giá trị',
    reason: 'Cần làm gì',
    caption: 'Các dòng cần xem lại',
  },
};
