import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { people as english } from './en.ts';

export const people: Phrases<typeof english> = {
  customer: {
    title: 'Khách hàng',
    lead: 'Những người có thể được hỏi về trải nghiệm với công ty.',
    columns:
      'Tệp Excel (.xlsx) hoặc CSV xuất từ CRM. Tệp cần có dòng tên cột: phải có mã, họ tên, email và đơn vị; nên có ngôn ngữ, hạng (bạc, vàng, bạch kim), doanh thu, loại đối tác (khách hàng, đối tác, nhà cung cấp), múi giờ, và những gì bạn muốn dùng để chọn người. Nếu có thêm “doanh thu năm trước” (ghi 0 cho khách mới) và “đến qua” (giới thiệu hoặc quảng cáo), hệ thống còn cho biết phần tăng trưởng nhờ khách hàng hài lòng.',
    known:
      'Mỗi người được nhận ra theo mã: ai đã có thì được cập nhật, ai không có trong tệp thì giữ nguyên.',
  },
  employee: {
    title: 'Nhân viên',
    lead: 'Những khách hàng nội bộ của công ty.',
    columns:
      'Tệp Excel (.xlsx) hoặc CSV xuất từ danh bạ. Tệp cần có dòng tên cột: phải có mã, họ tên, email và đơn vị; nên có ngôn ngữ, quản lý, ngày nghỉ việc (31/12/2026 hoặc 2026-12-31), múi giờ, và những gì bạn muốn dùng để chọn người.',
    known:
      'Mỗi người được nhận ra theo mã: ai đã có thì được cập nhật. Ai không có trong tệp thì giữ nguyên, trừ khi bạn cho biết họ đã nghỉ việc.',
  },
  import: {
    title: 'Nhập từ tệp',
    file: 'Tệp',
    check: 'Kiểm tra tệp',
    promise: 'Không có gì thay đổi trước khi bạn xem tệp sẽ làm gì.',
    sending: 'Đang gửi tệp: {percent}%. Vui lòng giữ trang này mở cho đến khi gửi xong.',
    sendingFailed: 'Không gửi được tệp. Hãy kiểm tra kết nối, tải lại trang này rồi chọn tệp lần nữa.',
    tooLarge: 'Tệp lớn hơn 100 MB. Hãy chia nhỏ tệp hoặc bỏ bớt các cột không cần.',
    limitWithoutScript: (megabytes) =>
      `Trình duyệt này không chạy script nên mỗi tệp tối đa ${megabytes} MB. Khi cho phép script, tệp lớn hơn sẽ được gửi theo từng phần.`,
    example: 'Tệp mẫu',
  },
  uploads: {
    recent: 'Các tệp gần đây',
    unnamed: 'Tệp danh sách người',
    brought: (who, when) => `${who} tải lên lúc ${when}`,
    states: {
      receiving: 'chưa gửi xong',
      checking: 'đang kiểm tra',
      'needs-columns': 'Vui lòng xem lại các cột',
      unreadable: 'Không đọc được tệp này',
      checked: 'đã kiểm tra, chưa nhập',
      importing: 'đang nhập',
      imported: 'đã nhập',
    },
    going: {
      receiving: 'Tệp đang được gửi lên',
      checking: 'Đang kiểm tra tệp',
      importing: 'Đang nhập người',
      explanation: 'Trang này tự cập nhật. Bạn có thể rời trang rồi quay lại: công việc vẫn tiếp tục.',
      megabytes: (received, all) => `${received} trên ${all} MB`,
      rowsChecked: (rows) => `đã xem ${formatNumber('vi', rows)} dòng`,
      rowsImported: (done, rows) => `${done} trên ${formatNumber('vi', rows)} dòng`,
    },
    standsStill: {
      title: 'Vài phút rồi chưa có tiến triển',
      explanation: 'Không có gì bị mất. Công việc sẽ tiếp tục từ chỗ đã dừng, và không ai bị nhập hai lần.',
      action: 'Tiếp tục',
    },
    columns: {
      summary: (used, unused) =>
        `${formatNumber('vi', used)} cột được dùng, ${formatNumber('vi', unused)} cột không dùng`,
      explanation:
        'Dưới mỗi tên cột là các giá trị đầu tiên. Lựa chọn của bạn được ghi nhớ cho tệp sau có cùng tên cột.',
      sheet: 'Trang tính',
      sheetHint: 'Khi chọn trang khác, các cột sẽ được nhận diện lại.',
      unused: (columns) => `${formatNumber('vi', columns)} cột không dùng`,
      ignored: 'không dùng',
      attribute: 'thuộc tính riêng, tên là:',
      attributeName: (title) => `Tên riêng cho “${title}”`,
      empty: 'không có giá trị',
      action: 'Kiểm tra lại với các cột này',
    },
  },
  report: {
    again: 'Chọn tệp khác',
    new: 'Mới',
    changed: 'Thay đổi',
    unchanged: 'Giữ nguyên',
    bad: 'Bỏ qua',
    badTitle: (rows) => `${formatNumber('vi', rows)} dòng cần xem lại`,
    badExplanation:
      'Có thể sửa rồi nhập sau, hoặc tiếp tục mà không có các dòng này: phần còn lại không bị ảnh hưởng.',
    download: 'Tải các dòng này dạng CSV để sửa rồi nhập lại',
    more: (shown) => `Chỉ hiển thị ${shown} dòng đầu tiên.`,
    notesTitle: 'Cần biết',
    acceptAll: (people) => `Nhập ${formatNumber('vi', people)} người`,
    acceptGood: (people) => `Nhập ${formatNumber('vi', people)} người hợp lệ`,
    changesTitle: (people) => `Những thay đổi của ${formatNumber('vi', people)} người`,
    changesList: (changes) => `${changes} thay đổi đầu tiên, trước và sau`,
    changesCaption: 'Mọi thay đổi',
    person: 'Người',
    before: 'Trước',
    after: 'Sau',
    customersStay: (people) =>
      `${formatNumber('vi', people)} khách hàng có trong danh bạ nhưng không có trong tệp này. Những người này giữ nguyên.`,
    markLeavers: (people) =>
      `Đánh dấu ${formatNumber('vi', people)} người không có trong tệp này là đã nghỉ việc từ hôm nay`,
    leaversHint:
      'Chỉ chọn khi tệp này có đủ mọi người đang làm việc. Người đã nghỉ việc sẽ không được hỏi nữa:',
    andMore: (names) => `${names} …`,
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
    left: (people) => `${formatNumber('vi', people)} người được đánh dấu là đã nghỉ việc.`,
    nothing: (rows) => `Chưa nhập gì cả: ${formatNumber('vi', rows)} dòng cần xem lại.`,
    leftOut: (rows) => `${formatNumber('vi', rows)} dòng bị bỏ qua.`,
    next: 'Đến danh sách chương trình',
  },
};
