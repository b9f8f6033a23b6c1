/** Names of mailboxes that several people read, or none; without signs between the words. */
const ROLES = new Set([
  ...[
    'info',
    'information',
    'contact',
    'contactus',
    'office',
    'reception',
    'hello',
    'hi',
    'mail',
    'email',
    'team',
  ],
  ...[
    'sales',
    'marketing',
    'press',
    'media',
    'pr',
    'ads',
    'advertising',
    'partners',
    'partnership',
    'business',
  ],
  ...[
    'support',
    'help',
    'helpdesk',
    'service',
    'services',
    'customerservice',
    'customercare',
    'care',
    'feedback',
  ],
  ...[
    'admin',
    'administrator',
    'administration',
    'webmaster',
    'postmaster',
    'hostmaster',
    'root',
    'abuse',
    'it',
  ],
  ...[
    'billing',
    'invoice',
    'invoices',
    'accounting',
    'accounts',
    'finance',
    'payment',
    'payments',
    'orders',
    'order',
  ],
  ...['hr', 'jobs', 'job', 'career', 'careers', 'recruitment', 'recruiting', 'legal', 'privacy', 'security'],
  ...['noreply', 'donotreply', 'mailerdaemon', 'newsletter', 'news', 'subscribe', 'unsubscribe', 'enquiries'],
  ...['enquiry', 'inquiries', 'inquiry', 'purchasing', 'procurement', 'logistics', 'booking', 'bookings'],
  ...['lienhe', 'hotro', 'cskh', 'chamsockhachhang', 'kinhdoanh', 'banhang', 'ketoan', 'nhansu', 'tuyendung'],
  ...['vanphong', 'hanhchinh', 'dichvu', 'muahang', 'dathang', 'phongkinhdoanh', 'phongketoan', 'thongtin'],
]);

/** Whether an address belongs to an office rather than to a person: `info@…`, `sales-2@…`, `no.reply@…`. */
export function isRoleAddress(email: string): boolean {
  const local = email.slice(0, email.lastIndexOf('@')).toLowerCase();
  const name = local.replace(/\+.*$/, '').replace(/[-_.\d]+$/, '');
  if (ROLES.has(name)) return true;
  const words = name.split(/[-_.]/);
  // A single letter is somebody's initial.
  return words.length > 1 && words.every((word) => word.length > 1) && ROLES.has(words.join(''));
}
