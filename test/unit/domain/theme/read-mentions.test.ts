import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '#shared/domain/localized.ts';
import type { Side } from '#shared/domain/side.ts';
import { lexiconWith, noChanges } from '#shared/domain/theme/lexicon-changes.ts';
import { mentionReader } from '#shared/domain/theme/read-mentions.ts';

const readers = {
  customer: mentionReader(lexiconWith(noChanges('program'), 'customer')),
  employee: mentionReader(lexiconWith(noChanges('program'), 'employee')),
};

/** What a comment says, as `attitude+ price- waiting`: favourable, unfavourable, neither. */
function said(text: string, language: Language, side: Side = 'customer'): string {
  return readers[side](text, language)
    .map(
      ({ themeId, favourable, unfavourable }) =>
        `${themeId}${favourable ? '+' : ''}${unfavourable ? '-' : ''}`,
    )
    .join(' ');
}

describe('Vietnamese comments', () => {
  it.each([
    ['Nhân viên nhiệt tình, giá hơi cao', 'attitude+ price-'],
    ['Đồ ăn ngon phục vụ tệ', 'food+ attitude-'],
    ['Không gian đẹp nhưng giữ xe khó', 'premises+-'],
    ['giao hàng nhanh, đóng gói cẩn thận, shop tư vấn nhiệt tình', 'delivery+ competence+'],
    ['Gọi tổng đài mãi ko ai nghe máy', 'reaching-'],
    ['app hay bị lỗi, k đăng nhập dc', 'digital-'],
    ['ship nhanh nhưng hàng ko giống hình', 'delivery+ quality-'],
    ['thu ngân tính nhầm tiền', 'payment-'],
    ['đợi hơn 1 tiếng mới có đồ ăn', 'waiting food'],
    ['giá 50k hợp lý', 'price+'],
    ['Tuyệt vời', ''],
  ])('speak of themes: %s', (comment, expected) => {
    expect(said(comment, 'vi')).toBe(expected);
  });

  it.each([
    ['Nv k nhiệt tình lắm', 'attitude-'],
    ['Món ăn không ngon như trước', 'food-'],
    ['Thái độ phục vụ chưa tốt', 'attitude-'],
    ['Chưa bao giờ làm tôi thất vọng về chất lượng', 'quality+'],
    ['Phục vụ không chậm', 'attitude+ waiting+'],
    ['Giá chẳng rẻ', 'price-'],
    ['Không phải chờ', 'waiting+'],
    ['Không chỉ ngon mà giá còn rẻ', 'food+ price+'],
    ['không phải không ngon', 'food+'],
    ['Không rẻ nhưng ngon', 'price- food+'],
  ])('deny: %s', (comment, expected) => {
    expect(said(comment, 'vi')).toBe(expected);
  });

  it.each([
    ['khong gian dep, nhan vien than thien', 'premises+ attitude+'],
    ['nv phuc vu cham qua, do an nguoi', 'attitude- waiting- food-'],
    ['cho de xe rong, gia ca hop ly', 'premises+ price+'],
    ['phuc vu khong nhiet tinh', 'attitude-'],
    // One syllable without accents may be many words: dirty, a table, you; expensive, to order.
    ['ban qua', ''],
    ['dat', ''],
  ])('are understood without accents where that has one meaning: %s', (comment, expected) => {
    expect(said(comment, 'vi')).toBe(expected);
  });

  it.each([
    ['hoà nhã', 'hòa nhã'],
    ['bảo vệ thuỷ chung, phục vụ kĩ', 'bảo vệ thủy chung, phục vụ kỹ'],
    ['NHÂN VIÊN TỐT', 'nhân viên tốt'],
    ['Quáááá chậm', 'quá chậm'],
    ['nhân viên nhiệt tình'.normalize('NFD'), 'nhân viên nhiệt tình'],
    ['NV nhiệt tình', 'nhân viên nhiệt tình'],
    ['xịn  xò,nhân\tviên   tốt!!!', 'xịn xò, nhân viên tốt'],
  ])('are one however they are written: %s', (comment, same) => {
    expect(said(comment, 'vi')).toBe(said(same, 'vi'));
    expect(said(comment, 'vi')).not.toBe('');
  });

  it.each([
    ['đánh giá 5 sao', ''],
    ['Không khí vui vẻ', 'attitude+'],
    ['khách hàng lâu năm', ''],
    ['dat ban qua app de dang', 'ordering+ digital+'],
  ])('hold words that mean something else: %s', (comment, expected) => {
    expect(said(comment, 'vi')).toBe(expected);
  });

  it.each([
    ['Lương thấp quá, cần tăng lương', 'pay-'],
    ['Sếp không lắng nghe', 'leadership-'],
    ['Thiếu người nên tăng ca nhiều', 'workload-'],
    ['Đồng nghiệp vui vẻ hòa đồng', 'colleagues+'],
    ['Quy trình phê duyệt lâu', 'procedures-'],
    ['luong thap, ap luc cong viec cao', 'pay- workload-'],
  ])('of employees have themes of their own: %s', (comment, expected) => {
    expect(said(comment, 'vi', 'employee')).toContain(expected);
  });
});

describe('English comments', () => {
  it.each([
    ['Staff were really friendly but the wait was too long', 'attitude+ waiting-'],
    ['Great app, terrible delivery', 'digital+ delivery-'],
    ['No parking, and the toilets were dirty', 'premises- cleanliness-'],
    ['The prices are reasonable', 'price+'],
    ['Service is sloooow', 'attitude- waiting-'],
    ["couldn't reach the hotline", 'reaching-'],
    ['The staff and the staff and again the staff', 'attitude'],
  ])('speak of themes: %s', (comment, expected) => {
    expect(said(comment, 'en')).toBe(expected);
  });

  it.each([
    ['Not friendly at all', 'attitude-'],
    ['The food was not bad', 'food+'],
    ['I did not think the staff were helpful', 'attitude-'],
    ['never had a problem with delivery', 'delivery+'],
    ['It isn’t expensive', 'price+'],
    ['wasnt clean', 'cleanliness-'],
    ['Not only delicious but cheap', 'food+ price+'],
    ['nothing to complain about the service', 'attitude+'],
    ["didn't have to wait", 'waiting+'],
    ['Not slow. Friendly', 'waiting+ attitude+'],
  ])('deny: %s', (comment, expected) => {
    expect(said(comment, 'en')).toBe(expected);
  });

  it.each([
    ['Managers never listen to us', 'leadership-'],
    ['Too many meetings and old computers', 'procedures- tools-'],
    ['pay is too low', 'pay-'],
    ['understaffed on weekends', 'workload-'],
  ])('of employees have themes of their own: %s', (comment, expected) => {
    expect(said(comment, 'en', 'employee')).toBe(expected);
  });
});

describe('any text', () => {
  it('is read without failing, each theme at most once', () => {
    const words = fc.constantFrom(
      'nhân viên',
      'không',
      'constructor',
      '😀',
      'price',
      'đắt',
      '...',
      'n’t',
      '１２',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'grapheme' }))), (parts) => {
        const themes = readers.customer(parts.join(' '), 'vi').map(({ themeId }) => themeId);
        expect(new Set(themes).size).toBe(themes.length);
      }),
      { numRuns: 100 },
    );
  });
});
