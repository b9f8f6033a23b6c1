import type { FC } from 'hono/jsx';
import type { Brand } from '../domain/brand/brand.ts';
import { fitted, LARGEST_IN_MAIL } from '../domain/brand/logo-size.ts';

/** As whom a mail is written. */
export interface Letterhead {
  readonly brand: Brand;
  /** Where mail programs find the logo, without a slash at the end. */
  readonly baseUrl: string;
}

/** The logo, or the name where there is none. Mail programs that load no pictures show the name as well. */
export const Sender: FC<Letterhead> = ({ brand: { name, logo }, baseUrl }) => {
  if (!logo) return <>{name}</>;
  const { width, height } = fitted(logo, LARGEST_IN_MAIL);
  return (
    <img
      class="logo"
      src={`${baseUrl}/brand/${logo.logoId}`}
      alt={name}
      width={width}
      height={height}
      style="border:0;"
    />
  );
};
