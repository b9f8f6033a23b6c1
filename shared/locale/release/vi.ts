import type { Phrases } from '../phrases.ts';
import type { en } from './en.ts';

export const vi: Phrases<typeof en> = {
  nothingWithheld: 'Mọi nhóm trong đợt khảo sát này đều được hiển thị.',
  everythingWithheld: (people) =>
    `Không hiển thị số liệu nào, nhằm bảo vệ những người đã trả lời: cần ít nhất ${people} câu trả lời và không hoàn toàn giống nhau.`,
  someWithheld: (people) =>
    `Một số số liệu được giữ kín nhằm bảo vệ những người đã trả lời. Một nhóm chỉ được hiển thị khi có ít nhất ${people} câu trả lời không hoàn toàn giống nhau; đôi khi thêm một nhóm được giữ kín để không ai bị suy ra bằng phép trừ.`,
  comments: (people, writers) =>
    `Ý kiến chỉ được hiển thị chung cho toàn đợt khảo sát, khi có từ ${people} ý kiến trở lên, theo thứ tự ngẫu nhiên và không kèm tên, địa chỉ hay số điện thoại; ý kiến bằng ngôn ngữ mà dưới ${writers} người dùng sẽ được lược bỏ.`,
  unreadable: 'Một số phiếu bị hỏng và không thể kiểm đếm.',
};
