import * as z from 'zod';
import { nearestName } from '../../domain/nearest-name.ts';
import { type Path, valueAt } from './definition-place.ts';

/** A name that a schema does not know and would drop without a word. */
export interface UnknownName {
  /** Of what it stands in. */
  readonly path: Path;
  readonly name: string;
  /** The known name that is nearest. */
  readonly meant?: string | undefined;
}

type Schema = z.core.$ZodType;

/** Names that mean nothing in content of any shape; where a schema is strict by itself, its own issues tell. */
export function unknownNames(schema: Schema, content: unknown, path: Path = []): UnknownName[] {
  if (schema instanceof z.ZodOptional) return unknownNames(schema.unwrap(), content, path);
  if (schema instanceof z.ZodArray) {
    if (!Array.isArray(content)) return [];
    return content.flatMap((entry, index) => unknownNames(schema.element, entry, [...path, index]));
  }
  if (schema instanceof z.ZodUnion) {
    const option = schema.options.find((each) => isMeant(each, content));
    return option ? unknownNames(option, content, path) : [];
  }
  if (!(schema instanceof z.ZodObject) || !isGroup(content)) return [];
  const shape: Readonly<Record<string, Schema>> = schema.shape;
  const isStrict = schema.def.catchall instanceof z.ZodNever;
  return Object.keys(content).flatMap((name): UnknownName[] => {
    if (Object.hasOwn(shape, name)) {
      return unknownNames(shape[name] as Schema, valueAt(content, [name]), [...path, name]);
    }
    return isStrict ? [] : [{ path, name, meant: nearestName(name, Object.keys(shape)) }];
  });
}

/** Of several shapes the one with the same literal values, such as the kind of a question. */
function isMeant(schema: Schema, content: unknown): boolean {
  if (!(schema instanceof z.ZodObject)) return schema instanceof z.ZodUnion;
  const fields: [string, Schema][] = Object.entries(schema.shape);
  const literals = fields.filter(([, field]) => field instanceof z.ZodLiteral);
  if (literals.length === 0) return fields.some(([name]) => valueAt(content, [name]) !== undefined);
  return literals.every(([name, field]) => z.safeParse(field, valueAt(content, [name])).success);
}

function isGroup(content: unknown): content is object {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}
