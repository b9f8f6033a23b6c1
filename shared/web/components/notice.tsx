import type { PropsWithChildren } from 'hono/jsx';

type Props = PropsWithChildren<{
  readonly kind?: 'attention' | 'problem' | 'done';
  readonly title?: string | undefined;
}>;

/** Something that must not be overlooked. A problem is read out at once. */
export function Notice({ kind, title, children }: Props) {
  return (
    <div
      class={`notice ${kind ?? ''}`}
      role={kind === 'problem' ? 'alert' : kind === 'done' ? 'status' : undefined}
    >
      {title && <strong>{title}</strong>}
      {children}
    </div>
  );
}
