import type { Phrases } from '../../phrases.ts';
import type { definition as english } from './definition-en.ts';

export const definition: Phrases<typeof english> = {
  itself: 'Mục này',
  field: (path) => `“${path}”`,
  missing: (what) => `${what} còn thiếu.`,
  type: {
    string: (what) => `${what} phải là văn bản trong dấu ngoặc kép.`,
    number: (what) => `${what} phải là một số, không đặt trong ngoặc kép.`,
    whole: (what) => `${what} phải là số nguyên.`,
    boolean: (what) => `${what} phải là true hoặc false, không đặt trong ngoặc kép.`,
    array: (what) => `${what} phải là một danh sách trong [ ].`,
    object: (what) => `${what} phải là một nhóm trong { }.`,
  },
  atLeast: {
    string: (what) => `${what} đang để trống.`,
    number: (what, limit) => `${what} phải từ ${limit} trở lên.`,
    array: (what, limit) => `${what} cần ít nhất ${limit} mục.`,
  },
  atMost: {
    string: (what, limit) => `${what} chỉ được dài tối đa ${limit} ký tự.`,
    number: (what, limit) => `${what} không được lớn hơn ${limit}.`,
    array: (what, limit) => `${what} chỉ được có tối đa ${limit} mục.`,
  },
  choice: (what, choices) => `${what} phải là một trong các giá trị: ${choices}.`,
  key: (what) =>
    `${what} chỉ gồm chữ thường không dấu, chữ số và “_”, bắt đầu bằng chữ cái, dài tối đa 40 ký tự.`,
  day: (what) => `${what} phải là một ngày, viết như 2026-11-24.`,
  unknown: (names) => `“${names}” không có ý nghĩa ở đây. Hãy sửa lại tên hoặc bỏ đi.`,
  wrong: (what) => `${what} chưa đúng dạng.`,
  more: (left) => `Và ${left} lỗi khác. Hãy sửa những lỗi này trước, các lỗi còn lại sẽ hiện sau.`,
  missingIn: {
    en: {
      wording: 'Thiếu nội dung tiếng Anh.',
      field: (path, other) => `“${path}”: thiếu lời tiếng Anh bên cạnh “${other}”.`,
    },
    vi: {
      wording: 'Thiếu nội dung tiếng Việt.',
      field: (path, other) => `“${path}”: thiếu lời tiếng Việt bên cạnh “${other}”.`,
    },
  },
};
