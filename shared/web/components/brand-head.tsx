import { fitted, LARGEST_ON_PAGE } from '../../domain/brand/logo-size.ts';
import type { ShownBrand } from '../../domain/brand/shown-brand.ts';

/** Whose page it is: the logo where it is light enough to come with the page, else the name. */
export function BrandHead({ brand: { name, logo } }: { brand: Pick<ShownBrand, 'name' | 'logo'> }) {
  if (!logo) return <span>{name}</span>;
  const { width, height } = fitted(logo, LARGEST_ON_PAGE);
  return <img src={logo.source} alt={name} width={width} height={height} />;
}
