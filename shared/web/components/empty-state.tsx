import type { PropsWithChildren } from 'hono/jsx';

/** What is not there yet, why it would be good to have, and the way to get it (as children). */
export function EmptyState({
  title,
  explanation,
  children,
}: PropsWithChildren<{ title: string; explanation: string }>) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p>{explanation}</p>
      {children}
    </div>
  );
}
