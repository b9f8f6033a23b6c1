import { formatHalves, formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import { definition } from './definition-vi.ts';
import type { program as english } from './en.ts';

export const program: Phrases<typeof english> = {
  new: {
    title: 'Chương trình mới',
    lead: 'Chọn nội dung cần hỏi. Mọi thứ đều có thể điều chỉnh trước khi gửi.',
    nameEn: 'Tên tiếng Anh',
    nameVi: 'Tên tiếng Việt',
    nameHint: 'Hiển thị trong danh sách và bản tin. Nếu chỉ điền một tên, tên đó dùng cho cả hai ngôn ngữ.',
    nameMissing: 'Hãy đặt tên cho chương trình.',
    template: 'Nội dung cần hỏi',
    upload: 'Khảo sát riêng, từ một tệp',
    uploadHint: 'Tệp JSON chứa khảo sát cho mỗi phía, hoặc cho một phía.',
    file: 'Tệp khảo sát',
    action: 'Tạo chương trình',
    unreadable: 'Tệp không phải là JSON. Hãy lưu lại dưới dạng văn bản UTF-8.',
    problems: {
      title: 'Có vấn đề cần sửa',
      intro: 'Chưa có gì được tạo. Hãy sửa điểm sau trước:',
      introMany: (count) => `Chưa có gì được tạo. Hãy sửa ${count} điểm sau trước:`,
      fileAgain: 'Sau đó hãy chọn lại tệp đã sửa và bấm một lần nữa.',
      question: (number, wording) => `Câu ${number}, “${wording}”:`,
      questionOnly: (number) => `Câu ${number}:`,
    },
    fileMissing: 'Hãy chọn tệp chứa khảo sát của bạn.',
    fileKept: 'Tệp bạn đã chọn vẫn còn ở đây. Chỉ cần chọn tệp khác nếu muốn thay thế.',
  },
  definition,
  survey: (questions) => `${formatNumber('vi', questions)} câu hỏi`,
  pages: (pages) => `${formatNumber('vi', pages)} trang`,
  takes: (minutes) =>
    minutes < 1 ? 'mất khoảng nửa phút' : `mất khoảng ${formatHalves('vi', minutes)} phút`,
  warnings: (count) => `Bạn nên xem lại ${formatNumber('vi', count)} điểm`,
  firstSteps: {
    title: 'Từ đây đến những câu trả lời đầu tiên',
    questions: 'Xem lại nội dung sẽ hỏi. Mọi câu chữ đều có thể sửa, bằng cả hai ngôn ngữ.',
    look: 'Xem lại các câu hỏi',
    people: 'Đưa vào danh sách những người sẽ được hỏi:',
    launch: 'Gửi một đợt. Bạn sẽ thấy ai nhận gì và khi nào, trước khi bất cứ thứ gì được gửi đi.',
  },
  noSurvey: {
    customer: 'Chương trình này không hỏi khách hàng.',
    employee: 'Chương trình này không hỏi nhân viên.',
  },
  waves: 'Các đợt',
  launch: 'Gửi một đợt',
  noWaves: {
    customer: 'Chưa hỏi ai cả. Trang xem trước cho biết ai nhận gì và khi nào, trước khi gửi bất cứ thứ gì.',
    employee:
      'Chưa hỏi ai cả. Câu trả lời được niêm phong, kết quả chỉ công bố một lần khi đợt khảo sát đóng.',
  },
  notYours: {
    customer: 'Phía này do bộ phận Tiếp thị phụ trách.',
    employee: 'Phía này do bộ phận Nhân sự phụ trách.',
  },
  pair: 'Bên trong và bên ngoài, đặt cạnh nhau',
  digest: 'Bản tin cho ban lãnh đạo',
  measures: 'Các chỉ số ban lãnh đạo theo dõi',
  measuresNone: 'Chưa chọn chỉ số nào.',
};
