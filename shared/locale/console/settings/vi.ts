import type { Phrases } from '../../phrases.ts';
import type { settings as english } from './en.ts';

export const settings: Phrases<typeof english> = {
  title: 'Thương hiệu và người gửi',
  lead: 'Công ty gửi thư và hỏi ý kiến dưới tên nào. Áp dụng cho thư từ lá tiếp theo, cho trang khảo sát trong vòng một phút.',
  form: {
    title: 'Thương hiệu và người gửi',
    name: 'Tên',
    nameHint: (address) =>
      `Người nhận thấy tên này là người gửi của mọi thư và ở đầu trang khảo sát. Địa chỉ gửi vẫn là ${address}.`,
    colour: 'Màu',
    colourHint:
      'Dùng cho liên kết, nút bấm và câu trả lời được chọn. Hãy chọn hoặc nhập mã màu, ví dụ #0f5fa8. Màu phải đọc được trên nền trắng: độ tương phản ít nhất 4,5:1. Sắc sáng hơn cho màn hình tối được tính từ màu này.',
    colourPicked: 'Chọn màu',
    colourTyped: 'Mã màu sáu ký tự',
    logo: 'Logo',
    logoHint:
      'PNG, JPEG hoặc WebP, tối đa 100 KB và 1.200 × 600 điểm ảnh. Outlook trên Windows không hiển thị WebP. Trong thư, logo hiển thị tối đa 200 × 64 điểm ảnh; tệp lớn gấp đôi sẽ sắc nét.',
    chosen: 'Logo bạn vừa chọn',
    logoKept: 'Logo này chưa được lưu. Hãy chọn tệp khác nếu muốn thay.',
    present: 'Logo hiện tại',
    remove: 'Bỏ logo',
    replyTo: 'Thư trả lời gửi đến',
    replyToHint: (address) => `Địa chỉ email có người đọc. Nếu để trống, thư trả lời sẽ gửi đến ${address}.`,
    action: 'Lưu',
    preview: 'Xem thử',
  },
  readable: (ratio) => `Độ tương phản với màu trắng là ${ratio}:1, đọc được.`,
  inPage: 'Logo hiển thị trong thư và trên trang khảo sát.',
  notInPage: (bytes) =>
    `Logo hiển thị trong thư. Trên trang khảo sát, tên công ty đứng thay cho logo: trang được tải gọn trong một lần, còn logo nặng ${bytes}, hơn 1,5 KB.`,
  saved: 'Đã lưu.',
  problems: {
    title: 'Chưa lưu thay đổi nào',
    explanation: 'Những gì bạn đã nhập vẫn còn ở đây.',
    name: {
      missing: 'Vui lòng nhập tên công ty',
      'too-long': 'Tên chỉ được dài tối đa 60 ký tự',
      'several-lines': 'Tên phải nằm trên một dòng và chỉ gồm các ký tự thông thường',
    },
    malformedColour: 'Vui lòng nhập mã màu sáu ký tự, ví dụ #0f5fa8',
    paleColour: (colour, ratio, suggestion) =>
      `${colour} quá nhạt, khó đọc: độ tương phản với màu trắng là ${ratio}:1, trong khi cần ít nhất 4,5:1. Sắc đậm hơn gần nhất đọc được là ${suggestion}`,
    takeColour: (colour) => `Lưu với màu ${colour}`,
    logo: {
      gone: 'Tệp này không còn được giữ: vui lòng chọn lại',
      vector: 'Các chương trình thư không hiển thị SVG: vui lòng chọn tệp PNG, JPEG hoặc WebP',
      otherKind:
        'Tệp này không phải là ảnh mà chương trình thư hiển thị được: vui lòng chọn tệp PNG, JPEG hoặc WebP',
      tooHeavy: (bytes) => `Logo nặng ${bytes}: tối đa là 100 KB`,
      tooLarge: (width, height) => `Logo có kích thước ${width} × ${height} điểm ảnh: tối đa là 1.200 × 600`,
    },
    replyTo: 'Vui lòng nhập địa chỉ email, ví dụ hello@example.com',
  },
  kilobytes: (amount) => `${amount} KB`,
  preview: {
    title: 'Hiển thị như thế nào',
    lead: 'Theo nội dung trong biểu mẫu, dù đã lưu hay chưa. Logo vừa chọn sẽ hiện ở đây sau khi bấm “Xem thử”.',
    unsaved: 'Bạn đang xem những gì đã nhập. Chưa có gì được lưu.',
    backToSaved: 'Trở lại nội dung đã lưu',
    mail: 'Một lá thư',
    page: 'Một trang khảo sát',
    mailFrame: 'Mẫu thư',
    pageFrame: 'Mẫu trang khảo sát',
  },
};
