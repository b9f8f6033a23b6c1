/** One thing to say yes to. */
export function TickField({
  name,
  label,
  checked,
}: {
  readonly name: string;
  readonly label: string;
  readonly checked: boolean | undefined;
}) {
  return (
    <div class="option">
      <input type="checkbox" id={name} name={name} value="yes" checked={checked === true} />
      <label for={name}>{label}</label>
    </div>
  );
}
