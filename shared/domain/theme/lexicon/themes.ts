import type { Theme } from '../theme.ts';

/** What people write about whatever a company sells, and what its employees write about working there. */
export const DEFAULT_THEMES = [
  theme('quality', 'product', 'Product quality', 'Chất lượng sản phẩm', 'receiving'),
  theme('food', 'product', 'Food and drink', 'Món ăn và đồ uống', 'receiving'),
  theme('choice', 'product', 'Range and availability', 'Sự đa dạng và có sẵn', 'choosing', 'customer'),
  theme('price', 'product', 'Price and value', 'Giá cả', 'choosing', 'customer'),
  theme('offers', 'product', 'Offers and rewards', 'Ưu đãi và khuyến mãi', 'choosing', 'customer'),
  theme('premises', 'product', 'Premises and facilities', 'Không gian và tiện nghi'),
  theme('cleanliness', 'product', 'Cleanliness', 'Vệ sinh, sạch sẽ'),
  theme('digital', 'product', 'App, website and technology', 'Ứng dụng, website và công nghệ', 'choosing'),
  theme('waiting', 'process', 'Waiting and speed', 'Thời gian chờ và tốc độ', 'receiving'),
  theme('ordering', 'process', 'Ordering and booking', 'Đặt hàng, đặt chỗ', 'choosing', 'customer'),
  theme('delivery', 'process', 'Delivery', 'Giao hàng', 'receiving', 'customer'),
  theme('payment', 'process', 'Payment and billing', 'Thanh toán và hóa đơn', 'choosing', 'customer'),
  theme('accuracy', 'process', 'Mistakes', 'Sai sót, nhầm lẫn', 'receiving'),
  theme('procedures', 'process', 'Procedures and paperwork', 'Quy trình và thủ tục'),
  theme('returns', 'process', 'Returns and warranty', 'Đổi trả và bảo hành', 'support', 'customer'),
  theme('solving', 'process', 'Solving problems', 'Giải quyết vấn đề', 'support'),
  theme('reaching', 'process', 'Reaching somebody', 'Liên hệ và phản hồi', 'support'),
  theme('information', 'process', 'Clear information', 'Thông tin rõ ràng', 'choosing'),
  theme('attitude', 'relationship', 'Attitude of staff', 'Thái độ nhân viên'),
  theme('competence', 'relationship', 'Knowledge and advice', 'Hiểu biết và tư vấn', 'choosing'),
  theme('trust', 'relationship', 'Trust', 'Sự tin cậy'),
  theme('pay', 'product', 'Pay and benefits', 'Lương và phúc lợi', undefined, 'employee'),
  theme('workload', 'process', 'Workload and hours', 'Khối lượng và giờ làm việc', undefined, 'employee'),
  theme('tools', 'product', 'Tools and equipment', 'Công cụ và trang thiết bị', undefined, 'employee'),
  theme('growth', 'product', 'Learning and career', 'Đào tạo và thăng tiến', undefined, 'employee'),
  theme('leadership', 'relationship', 'Managers', 'Quản lý và lãnh đạo', undefined, 'employee'),
  theme('colleagues', 'relationship', 'Team and colleagues', 'Đồng nghiệp và tập thể', undefined, 'employee'),
  theme(
    'fairness',
    'relationship',
    'Recognition and fairness',
    'Ghi nhận và công bằng',
    undefined,
    'employee',
  ),
  theme(
    'communication',
    'process',
    'Communication inside',
    'Trao đổi thông tin nội bộ',
    undefined,
    'employee',
  ),
] as const satisfies readonly Theme[];

export type DefaultThemeId = (typeof DEFAULT_THEMES)[number]['themeId'];

function theme<Id extends string>(
  themeId: Id,
  angle: Theme['angle'],
  en: string,
  vi: string,
  moment?: string,
  side?: Theme['side'],
): Theme & { readonly themeId: Id } {
  return { themeId, name: { en, vi }, angle, ...(moment && { moment }), ...(side && { side }) };
}
