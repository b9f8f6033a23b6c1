import { describe, expect, it } from 'vitest';
import { maskerOf } from '#shared/domain/confidentiality/mask-comment.ts';

/** The roster; everybody else in these comments is on none. */
const mask = maskerOf(['Nguyễn Thị Thanh Hoa', 'Lê Văn Dũng', 'Đỗ Quốc Bảo', 'Anna Schmidt', 'Mark Johnson']);

describe('what leads to a person goes, in Vietnamese', () => {
  it.each([
    ['Chị Lan ở quầy 3 rất dễ thương', 'Chị [tên] ở quầy 3 rất dễ thương'],
    ['anh tuấn giao hàng nhanh', 'anh [tên] giao hàng nhanh'],
    ['chi huong phuc vu rat tot', 'chi [tên] phuc vu rat tot'],
    ['Cảm ơn bạn Thùy Trang đã tư vấn', 'Cảm ơn bạn [tên] đã tư vấn'],
    ['Quản lý Hương hay la mắng', 'Quản lý [tên] hay la mắng'],
    ['giám đốc Hùng không nghe ai', 'giám đốc [tên] không nghe ai'],
    ['Trần Thị Mỹ Linh thiên vị người nhà', '[tên] thiên vị người nhà'],
    ['HOA NGUYEN THI THANH rat tot', '[tên] rat tot'],
    ['dung le van', '[tên]'],
    ['hoa thanh giup toi', '[tên] giup toi'],
    ['van dung le va DŨNG VĂN', '[tên] va [tên]'],
    ['CHỊ LAN QUÁT NHÂN VIÊN', 'CHỊ [tên] QUÁT NHÂN VIÊN'],
    ['anh bao ve kho tinh', 'anh [tên] ve kho tinh'],
    ['Gọi tôi 0912.345.678 nhé', 'Gọi tôi [số điện thoại] nhé'],
    ['sđt (+84) 28 3822 1234', 'sđt [số điện thoại]'],
    ['Số của tôi: +84-912-345-678', 'Số của tôi: [số điện thoại]'],
    ['lh o912345678', 'lh [số điện thoại]'],
    ['(0912345678)', '([số điện thoại])'],
    ['điện thoại 382 212', 'điện thoại [số điện thoại]'],
    ['không chín một hai ba bốn năm sáu bảy tám', '[số điện thoại]'],
    ['zalo: minhanh92 nha', 'zalo: [tên] nha'],
    ['fb của mình là Minh Anh', 'fb của mình là [tên]'],
    ['Zalo 0912345678', 'Zalo [số điện thoại]'],
    ['xem facebook.com/hoa.nguyen', 'xem [liên kết]'],
    ['https://www.acme.vn/nv?id=7 lỗi', '[liên kết] lỗi'],
    ['hoa a còng acme chấm vn', '[e-mail]'],
    ['Nhà tôi số 12 đường Nguyễn Trãi, phường 5, quận 3', 'Nhà tôi [địa chỉ]'],
    ['so 12 duong nguyen trai', '[địa chỉ]'],
    ['ngõ 34/5 Láng Hạ, Đống Đa, Hà Nội', '[địa chỉ]'],
    ['Giao tới 45/3 Lê Lợi', 'Giao tới [địa chỉ]'],
    ['hẻm 123 hay ngập', '[địa chỉ] hay ngập'],
    ['tôi ở phường Bến Nghé, quận 1', 'tôi ở [địa chỉ]'],
    ['căn hộ A1203 ồn', '[địa chỉ] ồn'],
    ['CCCD 001 099 012 345', 'CCCD [số]'],
    ['stk 1903 4567 8901 23 Techcombank', 'stk [số] Techcombank'],
    ['mã nhân viên NV-00123', 'mã nhân viên [số]'],
    ['NV00123 hay đi trễ', '[số] hay đi trễ'],
    ['đơn hàng #DH20261123 bị hủy', 'đơn hàng #[số] bị hủy'],
    ['xe 29A-123.45 đậu sai chỗ', 'xe [số] đậu sai chỗ'],
    ['thẻ 4111 1111 1111 1111', 'thẻ [số]'],
  ])('%s', (comment, expected) => {
    expect(mask(comment, 'vi')).toBe(expected);
  });
});

describe('what leads to a person goes, in English', () => {
  it.each([
    ['Mr. Smith was rude', 'Mr. [name] was rude'],
    ['mrs Robinson helps everybody', 'mrs [name] helps everybody'],
    ['Supervisor Linh yells', 'Supervisor [name] yells'],
    ['Dr Nguyễn Văn An knows', 'Dr [name] knows'],
    ['Johnson, Mark and ANNA SCHMIDT fight', '[name] and [name] fight'],
    ['Pham Thi Hong never answers', '[name] never answers'],
    ['I live at 12 Main Street, Apt 4B, Springfield, IL 62704.', 'I live at [address].'],
    ['deliver to 221B Baker Street', 'deliver to [address]'],
    ['house at 45 oak avenue', 'house at [address]'],
    ['P.O. Box 123', '[address]'],
    ['my employee id is 45210', 'my employee id is [number]'],
    ['order number 998877 came late', 'order number [number] came late'],
    ['account no. 12345678 was charged', 'account no. [number] was charged'],
    ['IBAN DE89 3704 0044 0532 0130 00', 'IBAN [number]'],
    ['passport B1234567', 'passport [number]'],
    ['call +1 (650) 821-8211', 'call [phone number]'],
    ['tel: 382-2123', 'tel: [phone number]'],
    ['zero nine one two three four five six seven eight', '[phone number]'],
    ['write to j.doe+hr@mail.acme.com.', 'write to [e-mail].'],
    ['see www.acme.com/people/7, please', 'see [link] please'],
    ['acme.com.vn is slow', '[link] is slow'],
    ['t.me/johndoe', '[link]'],
    ['instagram: john_doe', 'instagram: [name]'],
    ['my telegram is johnny5', 'my telegram is [name]'],
  ])('%s', (comment, expected) => {
    expect(mask(comment, 'en')).toBe(expected);
  });
});

describe('what leads to nobody stays', () => {
  it.each([
    'Tháng 12 đông quá, phải chờ 45 phút',
    '5 sao, 10/10, mở cửa 24/7',
    'Ngày 01-02-2026 và 15.11.2026 tôi đến',
    'giá 200.000đ - 300.000đ, ship 30k',
    'lương 15 000 000 đồng',
    'Doanh thu 1.500.000.000',
    'Năm 2024 2025 2026 đều tốt',
    'Anh chị em trong tổ đoàn kết',
    'anh bảo vệ thân thiện, cô thu ngân chậm',
    'các bạn hướng dẫn nhiệt tình',
    'Bạn Nhân viên rất dễ thương',
    'Anh Chị phục vụ tốt',
    'Quý khách được phục vụ ở TP. Hồ Chí Minh',
    'Chi nhánh quận 7 đông quá',
    'phòng họp 2 nóng, tầng 3 không có wifi',
    'có 2 đường vào, đi đường nào cũng được',
    'app chậm, facebook của công ty không trả lời',
    'Zalo là kênh liên lạc tốt',
    'mã giảm giá SALE50 không dùng được',
    'thẻ 2 lần không quẹt được',
    'Gọi tổng đài 1900 1234 không ai nghe',
    'minh bạch, công bằng, hoa tươi',
  ])('in Vietnamese: %s', (comment) => {
    expect(mask(comment, 'vi')).toBe(comment);
  });

  it.each([
    'Open 24/7, 10 out of 10, 5 stars',
    'It took 45 minutes on the road',
    'We waited 2 hours from the street',
    'Only 5 minutes drive',
    'Prices rose from $1,200 to 1500 USD',
    'In 2024 and 2025 it was better',
    'At 8:00-17:00 nobody answers',
    'Ho Chi Minh City is far',
    'My manager is great, the director too',
    'Facebook is slow',
    'Order 2 came cold',
    'Dr and nurse were kind',
    'I will mark this as good, may be',
    'Room 305 was dirty',
  ])('in English: %s', (comment) => {
    expect(mask(comment, 'en')).toBe(comment);
  });
});

it('masks a comment that was masked already as it is', () => {
  const masked = mask('chị Lan, 0912 345 678, số 12 đường Láng, a@b.vn', 'vi');
  expect(masked).toBe('chị [tên], [số điện thoại], [địa chỉ], [e-mail]');
  expect(mask(masked, 'vi')).toBe(masked);
});
