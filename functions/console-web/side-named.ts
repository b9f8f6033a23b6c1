import { Side } from '#shared/domain/side.ts';
import { NotFound } from '#shared/services/errors.ts';

/** The side that a path or a form names. Throws `NotFound` where there is none like that. */
export function sideNamed(name: string | undefined): Side {
  const { data } = Side.safeParse(name);
  if (!data) throw new NotFound(`side ${name}`);
  return data;
}
