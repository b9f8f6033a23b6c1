import type { Phrases } from '../../phrases.ts';
import type { linkage as english } from './en.ts';

export const linkage: Phrases<typeof english> = {
  title: 'Đơn vị tốt ở bên trong có tốt cả ở bên ngoài không?',
  caption: 'So sánh giữa các đơn vị; không nói gì về từng cá nhân.',
  next: {
    title: 'Nhân viên, và khách hàng ở đợt kế tiếp',
    missing:
      'Chưa có đợt khách hàng nào bắt đầu sau khi một đợt nhân viên được công bố. Hãy gửi một đợt: thay đổi bên trong thường hiện ra bên ngoài muộn hơn.',
  },
  sameTime: {
    title: 'Nhân viên và khách hàng trong cùng thời gian',
    missing: 'Không có khách hàng nào được hỏi trong lúc một đợt nhân viên đang mở.',
  },
  waves: (employees, customers) => `${employees} · ${customers}`,
  findings: {
    'side-by-side': (units) =>
      `Có ${units} đơn vị hiển thị được cả hai phía. Khi ít hơn mười đơn vị, bảng số liệu là tất cả những gì có thể nói một cách trung thực.`,
    alike: (units) =>
      `${units} đơn vị không khác nhau nhiều hơn mức ngẫu nhiên, nên không có gì để liên hệ và không xếp hạng.`,
    alikeInside: (units) =>
      `Ở bên trong, ${units} đơn vị không khác nhau nhiều hơn mức ngẫu nhiên, nên không có gì để liên hệ và không xếp hạng.`,
    alikeOutside: (units) =>
      `Ở bên ngoài, ${units} đơn vị không khác nhau nhiều hơn mức ngẫu nhiên, nên không có gì để liên hệ và không xếp hạng.`,
    spearman: (rho, units) =>
      `Bằng chứng yếu: tương quan thứ hạng ${rho} trên ${units} đơn vị. Từ ba mươi đơn vị trở lên mới nói được nhiều hơn.`,
    'weighted-pearson': (r, units) =>
      `Tương quan ${r} trên ${units} đơn vị, có trọng số theo số câu trả lời.`,
  },
  line: (inside, outside) =>
    `Cứ cao hơn ${inside} ở bên trong thì ở bên ngoài thay đổi ${outside}, theo trung vị của mọi cặp đơn vị.`,
  lineInterval: (interval) => `Khoảng tin cậy 95 %: ${interval}.`,
  step: {
    nps: 'mười điểm',
    'top-two-box': 'mười điểm phần trăm',
    effort: 'một điểm',
    mean: 'một điểm',
  },
  table: {
    summary: 'Các đơn vị, sau khi loại yếu tố ngẫu nhiên',
    caption:
      'Mỗi chỉ số được kéo về mức trung bình của các đơn vị, càng ít câu trả lời thì kéo càng mạnh. Nơi chưa phân biệt được các đơn vị, chúng được xếp theo tên.',
    unit: 'Đơn vị',
    customers: (metric) => `Khách hàng: ${metric}`,
    employees: (metric) => `Nhân viên: ${metric}`,
    figure: (shrunk, raw) => `${shrunk} (theo số đếm ${raw})`,
    notApart: (raw) => `${raw} (chưa phân biệt được)`,
  },
};
