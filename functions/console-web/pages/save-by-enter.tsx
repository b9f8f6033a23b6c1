/** Enter in a field saves; without this, it would press the first button of the form. */
export function SaveByEnter({ label }: { label: string }) {
  return (
    <button type="submit" class="visually-hidden" tabindex={-1}>
      {label}
    </button>
  );
}
