/** Mailboxes of an office rather than of somebody, in English and Vietnamese. */
const OFFICES = new Set([
  ...['admin', 'billing', 'booking', 'contact', 'customerservice', 'enquiries', 'enquiry', 'feedback'],
  ...['finance', 'hello', 'help', 'helpdesk', 'hr', 'info', 'invoice', 'jobs', 'mail', 'marketing'],
  ...['noreply', 'office', 'order', 'orders', 'postmaster', 'purchasing', 'reception', 'recruitment'],
  ...['sales', 'service', 'support', 'team', 'webmaster', 'accounting', 'accounts', 'donotreply'],
  ...['banhang', 'chamsockhachhang', 'cskh', 'dathang', 'datphong', 'dichvu', 'hanhchinh', 'hotro'],
  ...['ketoan', 'kinhdoanh', 'lienhe', 'muahang', 'nhansu', 'phongkinhdoanh', 'thongtin', 'tuyendung'],
  ...['tuvan', 'vanphong', 'vanthu'],
]);

/** Whether an address is read by whoever is on duty: `info@`, `lien.he@`, `sales-hanoi@`. */
export function isRoleAddress(email: string): boolean {
  const mailbox = email.slice(0, email.lastIndexOf('@')).toLowerCase();
  return OFFICES.has(mailbox.replace(/[._-]/g, '')) || OFFICES.has(mailbox.split(/[._+-]/)[0] ?? '');
}
