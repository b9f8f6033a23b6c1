import type { Phrases } from '../../phrases.ts';
import type { process as english } from './en.ts';

export const process: Phrases<typeof english> = {
  title: 'Các câu trả lời đã dẫn tới điều gì',
  lead: 'Mọi người có được hỏi và có trả lời không, phải chờ bao lâu mới có người hành động, và việc đã định có được làm xong không.',
  caption: 'Tỷ lệ và số ngày của hai phía theo đơn vị. Hai phía được đặt cạnh nhau, không trừ cho nhau.',
  unit: 'Đơn vị',
  response: {
    customer: 'Khách hàng đã trả lời',
    employee: 'Nhân viên đã tham gia',
    of: (share, answered, invited) => `${share} (${answered}/${invited} người)`,
    about: (share) => `khoảng ${share}`,
    notCounted: 'chưa biết đã mời bao nhiêu người',
    tooFew: 'mời chưa đến 10 người',
  },
  followUp: {
    customer: 'Số ngày đến cuộc gọi đầu tiên',
    employee: 'Số ngày đến bước đầu tiên',
    none: 'không có khách cần gọi',
    notCalled: 'chưa ai gọi',
    median: (days) => `${days} (trung vị)`,
    inTime: (inTime, due) => `${inTime}/${due} đúng hạn`,
    action: (days) => `${days} (hành động đầu tiên)`,
    told: (days) => `${days} (đã phản hồi cho nhân viên)`,
    nothing: 'chưa có gì',
  },
  actions: {
    customer: 'Hành động vì khách hàng',
    employee: 'Hành động vì nhân viên',
    done: (done, planned) => `đã xong ${done}/${planned} việc`,
    none: 'chưa có kế hoạch',
  },
  capped: (most) => `Ở đây chỉ tính ${most} hồ sơ; thực tế còn nhiều hơn.`,
  fill: {
    title: 'Cách bổ sung những ô còn trống',
    calls: 'Xử lý hồ sơ của khách hàng cho điểm thấp',
    actions: 'Lên kế hoạch hành động từ các phát hiện',
    told: 'Cho nhân viên biết ý kiến của họ đã dẫn tới điều gì',
  },
};
