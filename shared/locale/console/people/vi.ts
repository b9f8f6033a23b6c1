import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { people as english } from './en.ts';

export const people: Phrases<typeof english> = {
  customer: {
    title: 'Khách hàng',
    lead: 'Những người có thể được hỏi về trải nghiệm với công ty.',
    columns:
      'Tệp CSV xuất từ CRM hoặc Excel. Dòng đầu là tên cột: cần có id, name, email và unit; nên có language, tier (silver, gold, platinum) và revenue. Nếu có thêm “doanh thu năm trước” (ghi 0 cho khách mới) và “đến qua” (giới thiệu hoặc quảng cáo), hệ thống còn cho biết phần tăng trưởng nhờ khách hàng hài lòng.',
  },
  employee: {
    title: 'Nhân viên',
    lead: 'Những khách hàng nội bộ của công ty.',
    columns:
      'Tệp CSV xuất từ danh bạ hoặc Excel. Dòng đầu là tên cột: cần có id, name, email và unit; nên có language và manager.',
  },
  import: {
    title: 'Nhập từ tệp',
    file: 'Tệp',
    check: 'Kiểm tra tệp',
    promise: 'Không có gì thay đổi trước khi bạn xem tệp sẽ làm gì.',
    known:
      'Mỗi người được nhận ra theo id: ai đã có thì được cập nhật, ai không có trong tệp thì giữ nguyên.',
    example: 'Tệp mẫu',
  },
  report: {
    title: 'Tệp này sẽ làm gì',
    again: 'Chọn tệp khác',
    new: 'Mới',
    changed: 'Thay đổi',
    unchanged: 'Giữ nguyên',
    bad: 'Bỏ qua',
    badTitle: (rows) => `${formatNumber('vi', rows)} dòng cần xem lại`,
    badExplanation:
      'Có thể sửa trong hệ thống của bạn rồi nhập lại, hoặc tiếp tục mà không có các dòng này: phần còn lại không bị ảnh hưởng.',
    more: (shown) => `Chỉ hiển thị ${shown} dòng đầu tiên.`,
    notesTitle: 'Cần biết',
    acceptAll: (people) => `Nhập ${formatNumber('vi', people)} người`,
    acceptGood: (people) => `Nhập ${formatNumber('vi', people)} người hợp lệ`,
    nothingGood: 'Không có dòng nào trong tệp này nhập được.',
    nothingNew: 'Mọi người trong tệp đều đã có, giống hệt như vậy. Không có gì để nhập.',
    line: 'Dòng',
    column: 'Cột',
    value: 'Giá trị',
    reason: 'Cần làm gì',
    caption: 'Các dòng cần xem lại',
    notesCaption: 'Các dòng được nhập, kèm ghi chú',
  },
  done: {
    title: (people) => `Đã có ${formatNumber('vi', people)} người`,
    detail: (fresh, changed, unchanged) => `${fresh} mới, ${changed} thay đổi, ${unchanged} giữ nguyên.`,
    leftOut: (rows) => `${formatNumber('vi', rows)} dòng bị bỏ qua.`,
    next: 'Đến danh sách chương trình',
  },
};
