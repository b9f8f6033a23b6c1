/** Names of mailboxes that several people read, or none, in English and Vietnamese; without signs between the words. */
const ROLES = new Set(
  (
    'abuse accounting accounts admin administration administrator ads advertising banhang billing booking ' +
    'bookings business care career careers chamsockhachhang contact contactus cskh customercare ' +
    'customerservice dathang datphong dichvu donotreply email enquiries enquiry feedback finance ' +
    'hanhchinh hello help helpdesk hi hostmaster hotro hr info information inquiries inquiry invoice ' +
    'invoices it job jobs ketoan kinhdoanh legal lienhe logistics mail mailerdaemon marketing media ' +
    'muahang news newsletter nhansu noreply office order orders partners partnership payment payments ' +
    'phongketoan phongkinhdoanh postmaster pr press privacy procurement purchasing reception recruiting ' +
    'recruitment root sales security service services subscribe support team thongtin tuvan tuyendung ' +
    'unsubscribe vanphong vanthu webmaster'
  ).split(' '),
);

/** Whether an address belongs to an office rather than to a person: `info@…`, `sales-hanoi@…`, `no.reply@…`. */
export function isRoleAddress(email: string): boolean {
  const local = email.slice(0, email.lastIndexOf('@')).toLowerCase();
  const name = local.replace(/\+.*$/, '').replace(/[-_.\d]+$/, '');
  if (ROLES.has(name)) return true;
  const words = name.split(/[-_.]/);
  // Initials say nothing: `it.nguyen` may be Ivy Tran Nguyen.
  const [first = ''] = words;
  if (first.length > 2 && ROLES.has(first)) return true;
  return words.every((word) => word.length > 1) && ROLES.has(words.join(''));
}
