import type { Phrases } from '../phrases.ts';
import type { en } from './en.ts';

export const vi: Phrases<typeof en> = {
  scan: 'Kính mời Quý khách hướng máy ảnh điện thoại vào mã này. Chỉ mất một hai phút.',
  address: 'Hoặc mở địa chỉ sau:',
};
