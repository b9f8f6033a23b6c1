import type { Phrases } from '../../phrases.ts';
import type { answers as english } from './en.ts';

export const answers: Phrases<typeof english> = {
  link: 'Từng câu trả lời',
  title: 'Từng câu trả lời dưới dạng tệp',
  lead: 'Mỗi câu trả lời một dòng: khi nào, ở đâu và toàn bộ nội dung. Dùng để tự phân tích trong bất kỳ chương trình đọc bảng nào.',
  named: 'Tệp có ghi ai đã trả lời. Xin giữ cẩn thận như danh sách khách hàng.',
  unnamed: 'Tệp không ghi ai đã trả lời; tên và địa chỉ trong lời góp ý được che.',
  filter: {
    title: 'Chọn câu trả lời',
    unit: 'Đơn vị, kể cả các đơn vị trực thuộc',
    allUnits: 'Tất cả đơn vị',
    tier: 'Hạng',
    allTiers: 'Tất cả các hạng',
    language: 'Ngôn ngữ',
    allLanguages: 'Tất cả ngôn ngữ',
    from: 'Trả lời từ ngày',
    until: 'Trả lời đến ngày',
    apply: 'Chọn',
    everything: 'Tất cả câu trả lời',
    hint: 'Địa chỉ trang này giữ lại lựa chọn: có thể gửi cho đồng nghiệp được xem kết quả.',
  },
  files: {
    title: 'Tệp',
    whole: (answers) => `Đợt khảo sát có ${answers} câu trả lời.`,
    parts: (answers, parts) =>
      `Đợt khảo sát có ${answers} câu trả lời, quá nhiều cho một tệp: có ${parts} phần, ghép nối tiếp nhau là đủ.`,
    part: (number, of) => `Phần ${number}/${of}`,
    all: 'Câu trả lời',
    none: 'Chưa có ai trả lời. Tệp sẽ có ở đây ngay khi có câu trả lời đầu tiên.',
  },
  columns: {
    at: 'Trả lời lúc',
    unit: 'Đơn vị',
    tier: 'Hạng',
    language: 'Ngôn ngữ',
    channel: 'Cách trả lời',
    link: 'Liên kết',
    group: 'Nhóm',
    other: (question) => `${question} – ý kiến khác`,
    suspected: 'Được tính',
    name: 'Tên',
    email: 'Địa chỉ',
  },
  mail: 'Thư',
  undecided: 'chưa: có thể do máy quét thư',
  notApplicable: 'không áp dụng',
};
