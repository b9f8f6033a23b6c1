import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
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
    wrongShape: (where) => `Tệp không mô tả khảo sát đúng cách, tại: ${where}.`,
    choose: 'Hãy chọn một mẫu hoặc một tệp.',
  },
  survey: (questions) => `${formatNumber('vi', questions)} câu hỏi`,
  sampleMail: 'Xem thư mẫu',
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
