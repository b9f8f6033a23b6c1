/** Two rings, one inside the other: the company from within and from outside. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <circle class="stroke-customer" cx="10" cy="10" r="8.5" fill="none" stroke-width="3" />
      <circle class="fill-employee" cx="10" cy="10" r="4" />
    </svg>
  );
}
