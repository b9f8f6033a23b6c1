import type { Phrases } from '../phrases.ts';
import type { en } from './en.ts';

/** Words of the mails, in Vietnamese: customers are “Quý khách”, employees “Anh/Chị”. */
export const vi: Phrases<typeof en> = {
  invitation: {
    customer: {
      greeting: (name) => `Kính gửi Quý khách ${name},`,
      greetingWithoutName: 'Kính gửi Quý khách,',
      subject: (title, company) => `${title}: ${company} mong được nghe ý kiến của Quý khách`,
      reminderSubject: (title, date) => `${title}: mời Quý khách góp ý đến hết ${date}`,
      reminder: (company) =>
        `Cách đây vài ngày, ${company} đã gửi thư xin ý kiến nhưng chưa nhận được phản hồi của Quý khách. Chúng tôi đọc từng câu trả lời.`,
      confirm: 'Khi Quý khách chọn điểm, một trang sẽ mở ra để xác nhận. Trước đó, chưa có gì được gửi đi.',
      open: 'Mở khảo sát',
      plain: 'Nếu không bấm được vào điểm số:',
      closes: (date) => `Khảo sát mở đến hết ${date}.`,
      why: (company) => `Quý khách nhận được thư này vì là khách hàng của ${company}.`,
      unsubscribe: 'Không nhận thư khảo sát nữa',
    },
    employee: {
      greeting: (name) => `Chào Anh/Chị ${name},`,
      greetingWithoutName: 'Chào Anh/Chị,',
      subject: (title) => `${title}: mời Anh/Chị góp ý, thông tin được bảo mật`,
      reminderSubject: (title, date) => `${title}: còn mở đến ${date}`,
      reminder: () =>
        'Thư nhắc này được gửi cho tất cả mọi người, vì không ai biết được ai đã trả lời. Nếu Anh/Chị đã trả lời, xin cảm ơn và Anh/Chị không cần làm gì thêm.',
      promise: (people) =>
        `Câu trả lời của Anh/Chị được niêm phong và chỉ được mở một lần, sau khi khảo sát kết thúc; cả quản lý lẫn bộ phận Nhân sự đều không biết ai đã trả lời gì. Kết quả chỉ được công bố cho những nhóm có ít nhất ${people} người trả lời.`,
      confirm: 'Khi Anh/Chị chọn điểm, một trang sẽ mở ra để xác nhận. Trước đó, chưa có gì được gửi đi.',
      open: 'Mở khảo sát',
      plain: 'Nếu không bấm được vào điểm số:',
      closes: (date) => `Khảo sát mở đến hết ${date}.`,
      why: (company) => `Anh/Chị nhận được thư này vì đang làm việc tại ${company}.`,
    },
    scaleEnds: {
      nps: { low: 'Hoàn toàn không', high: 'Rất sẵn lòng' },
      estimate: { low: 'Rất kém', high: 'Xuất sắc' },
      rating: { low: 'Rất không hài lòng', high: 'Rất hài lòng' },
      agreement: { low: 'Hoàn toàn không đồng ý', high: 'Hoàn toàn đồng ý' },
      effort: { low: 'Hoàn toàn không đồng ý', high: 'Hoàn toàn đồng ý' },
    },
    outOf: (value, most) => `${value} trên ${most}`,
  },
  digest: {
    subject: {
      changedUp: (measure, value, change) => `${measure} tăng ${change}, lên ${value}`,
      changedDown: (measure, value, change) => `${measure} giảm ${change}, còn ${value}`,
      gapPerception: (unit, expected, actual) =>
        `${unit}: nhân viên đoán ${expected}, khách hàng chấm ${actual}`,
      gapBoth: (unit, employees, customers) => `${unit}: nhân viên ${employees}, khách hàng ${customers}`,
      belowTarget: (measure, value, target) => `${measure} đạt ${value}, chưa tới mục tiêu ${target}`,
      overdue: (count) => `${count} việc liên hệ lại khách hàng đã quá hạn`,
      steady: (measure, value) => `${measure} là ${value}, chưa thấy thay đổi rõ rệt`,
      first: (measure, value) => `${measure} là ${value}, kết quả lần đầu`,
      noFigures: 'Chưa có câu trả lời nào để báo cáo',
    },
    wholeCompany: 'Toàn công ty',
    period: (program, from, to) => `${program}, từ ${from} đến ${to}`,
    greeting: (name) => `Kính gửi Anh/Chị ${name}, bản tin này đọc trong hai phút.`,
    measures: 'Các chỉ số trọng yếu',
    interval: (low, high) => `nhiều khả năng từ ${low} đến ${high}`,
    answers: (count) => `${count} câu trả lời`,
    points: (count) => `${count} điểm`,
    pointsOfPercent: (count) => `${count} điểm phần trăm`,
    up: (change, since) => `▲ tăng ${change} so với ${since}`,
    down: (change, since) => `▼ giảm ${change} so với ${since}`,
    perhapsUp: (change, since) => `tăng ${change}, chưa đủ rõ để coi là thay đổi so với ${since}`,
    perhapsDown: (change, since) => `giảm ${change}, chưa đủ rõ để coi là thay đổi so với ${since}`,
    steady: (since) => `chưa thấy thay đổi rõ rệt so với ${since}`,
    firstTime: 'đo lần đầu',
    target: (target) => `mục tiêu ${target}`,
    targetReached: (target) => `đã đạt mục tiêu ${target}`,
    reference: {
      above: (source, date, value) => `cao hơn ${source} (${date}): ${value}`,
      below: (source, date, value) => `thấp hơn ${source} (${date}): ${value}`,
      alike: (source, date, value) => `chưa thấy khác biệt rõ rệt so với ${source} (${date}): ${value}`,
      untested: (source, date, value) => `để tham khảo, không kiểm định: ${source} (${date}): ${value}`,
    },
    withheld: 'không công bố để bảo vệ người trả lời',
    noAnswers: 'chưa có câu trả lời',
    units: 'Bên trong và bên ngoài, theo đơn vị',
    legend: (customers, employees) =>
      `${customers} ở trên, ${employees} ở dưới. Phần nhạt của thanh là khoảng mà kết quả có thể dao động.`,
    moreUnits: (count) => `và ${count} đơn vị khác`,
    customers: 'Khách hàng',
    employees: 'Nhân viên',
    gap: 'Nơi hai bên nhìn khác nhau nhất',
    inUnit: (unit) => `Tại ${unit}`,
    inWholeCompany: 'Trong toàn công ty',
    gapPerception: (place, expected, actual) =>
      `${place}, nhân viên đoán khách hàng sẽ chấm ${expected}. Khách hàng chấm ${actual}.`,
    gapTreatment: (place, employees, customers) =>
      `${place}, nhân viên chấm ${employees} còn khách hàng chấm ${customers}.`,
    gapProcess: (place, employees, customers) =>
      `${place}, con số là ${employees} với nhân viên và ${customers} với khách hàng.`,
    gapUncertain:
      'Khác biệt này có thể do ngẫu nhiên; đây là khoảng cách lớn nhất thấy được, chưa phải điều đã chắc chắn.',
    rates: 'Tỷ lệ trả lời',
    rateCustomers: (percent, answered, invited) => `${percent} (${answered} trên ${invited} người được mời)`,
    openAnswers: (answers) => `thêm ${answers} câu trả lời qua liên kết mở`,
    rateEmployees: (percent, invited) => `khoảng ${percent} trong ${invited} người được mời`,
    calls: 'Tuần này nên gọi cho ai',
    moreCalls: (count) => `và ${count} khách hàng khác đang chờ`,
    noCalls: 'Không có khách hàng nào đang chờ được gọi.',
    score: (value) => `chấm ${value}`,
    due: (date) => `gọi trước ${date}`,
    overdue: (date) => `quá hạn từ ${date}`,
    overdueCases: (count) => `${count} việc liên hệ lại khách hàng đã quá hạn.`,
    overdueActions: (count) => `${count} hành động cải tiến đã quá hạn.`,
    openResults: 'Xem toàn bộ kết quả',
    openPair: 'So sánh hai bên',
    openCases: 'Xem danh sách cần liên hệ',
    why: (program) =>
      `Anh/Chị nhận được bản tin này vì có tên trong danh sách người đọc của chương trình “${program}”.`,
    settings: 'Thay đổi người nhận và giờ gửi',
    tiers: { silver: 'Bạc', gold: 'Vàng', platinum: 'Bạch kim' },
  },
};
