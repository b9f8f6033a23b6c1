import { describe, expect, it } from 'vitest';
import { maskerOf } from '#shared/domain/confidentiality/mask-comment.ts';
import { publishableComments } from '#shared/domain/confidentiality/publishable-comments.ts';

const mask = maskerOf([
  'Nguyễn Thị Thanh Hoa',
  'Lê Văn Dũng',
  'Trần Minh',
  'Anna Schmidt',
  'Mark Johnson',
  'Đỗ Quốc Bảo',
]);

describe('names', () => {
  it.each([
    ['Chị Nguyễn Thị Thanh Hoa rất tốt', 'Chị [tên] rất tốt'],
    ['chi thanh hoa khong bao gio nghe', 'chi [tên] khong bao gio nghe'],
    ['anh Dũng giúp tôi nhiều', 'anh [tên] giúp tôi nhiều'],
    ['sếp dung hay quát', 'sếp [tên] hay quát'],
    ['Bảo không chịu nghe ai', '[tên] không chịu nghe ai'],
    ['ANH MINH RẤT VUI', 'ANH [tên] RẤT VUI'],
    ['johnson nói tiếng Việt tốt', '[tên] nói tiếng Việt tốt'],
  ])('are masked in Vietnamese: %s', (comment, expected) => {
    expect(mask(comment, 'vi')).toBe(expected);
  });

  it.each([
    ['Anna never listens', '[name] never listens'],
    ["I like anna's ideas", "I like [name]'s ideas"],
    ['Ask Schmidt, Anna about it', 'Ask [name] about it'],
    ['Mark shouted', '[name] shouted'],
    ['Ms. Nguyen Hoa and mr dung help', 'Ms. [name] and mr [name] help'],
    ['Le Van Dung is fair', '[name] is fair'],
  ])('are masked in English: %s', (comment, expected) => {
    expect(mask(comment, 'en')).toBe(expected);
  });

  it.each([
    ['Quy trình minh bạch, hoa trong phòng đẹp', 'vi'],
    ['Tôi đã nói ba lần, dũng cảm lắm mới nói', 'vi'],
    ['Our managers leave a mark', 'en'],
  ] as const)('leave everyday words alone: %s', (comment, language) => {
    expect(mask(comment, language)).toBe(comment);
  });
});

describe('addresses and numbers', () => {
  it.each([
    ['write to hoa.nguyen@acme.com.vn please', 'write to [e-mail] please'],
    ['boss (at) acme (dot) com', '[e-mail]'],
    ['follow @dungle92', 'follow [name]'],
    ['call 0912 345 678 or +84 28 3822 1234', 'call [phone number] or [phone number]'],
    ['call 0912.345.678.', 'call [phone number].'],
    ['(650) 821-8211 at night', '[phone number] at night'],
    ['650-821-8211', '[phone number]'],
    ['84912345678', '[phone number]'],
    ['số ０９１２３４５６７８', 'số [phone number]'],
  ])('are masked: %s', (comment, expected) => {
    expect(mask(comment, 'en')).toBe(expected);
  });

  it.each(['thưởng 10.000.000 đồng', 'since 2026-11-23 nothing changed', '12 people, 3 shifts, 24/7'])(
    'amounts, dates and counts stay: %s',
    (comment) => {
      expect(mask(comment, 'vi')).toBe(comment);
    },
  );
});

describe('publishing comments', () => {
  const written = (language: 'en' | 'vi', count: number) =>
    Array.from({ length: count }, (_, index) => ({ language, text: `${language} ${index}` }));
  const context = { responses: 12, thresholds: { comments: 10 }, names: [] };

  it('publishes none below the threshold of answers, which is never lower than ten', () => {
    expect(publishableComments(written('en', 9), { ...context, responses: 9 })).toEqual([]);
    expect(
      publishableComments(written('en', 9), { ...context, responses: 9, thresholds: { comments: 3 } }),
    ).toEqual([]);
    expect(publishableComments(written('en', 9), { ...context, responses: 10 })).toHaveLength(9);
  });

  it('withholds a language that fewer than five wrote, and empty comments', () => {
    const comments = [...written('en', 5), ...written('vi', 4), { language: 'vi' as const, text: '  ' }];
    expect(publishableComments(comments, context)).toEqual(['en 0', 'en 1', 'en 2', 'en 3', 'en 4']);
  });
});
