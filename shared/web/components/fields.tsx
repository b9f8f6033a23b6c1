import type { Child, PropsWithChildren } from 'hono/jsx';
import type { Language } from '../../domain/localized.ts';

/** What every field says about itself. */
interface FieldProps {
  readonly name: string;
  /** The name, unless several forms of one page have a field of that name. */
  readonly id?: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

interface InputProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'url' | 'number' | 'datetime-local' | 'date' | 'file';
  readonly value?: string | undefined;
  readonly required?: boolean;
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
  readonly step?: string | undefined;
  readonly accept?: string;
  /** Of what is written here, where it is not that of the page. */
  readonly lang?: Language;
}

/** One line to fill in. */
export function InputField({ name, id = name, label, hint, error, type = 'text', ...input }: InputProps) {
  return (
    <Field name={id} label={label} hint={hint} error={error}>
      <input id={id} name={name} type={type} {...input} {...describedBy(id, hint, error)} />
    </Field>
  );
}

interface TextAreaProps extends FieldProps {
  readonly value?: string | undefined;
  readonly rows: number;
  /** Of what is written here, where it is not that of the page. */
  readonly language?: Language;
}

/** Several lines to fill in. */
export function TextAreaField({ name, id = name, label, hint, error, value, rows, language }: TextAreaProps) {
  return (
    <Field name={id} label={label} hint={hint} error={error}>
      <textarea id={id} name={name} rows={rows} lang={language} {...describedBy(id, hint, error)}>
        {value}
      </textarea>
    </Field>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: Child;
  /** How deep it lies in a tree, the top being 0. */
  readonly depth?: number;
}

interface SelectProps extends FieldProps {
  readonly value: string;
  readonly options: readonly Option[];
  /** Further options, under headings of their own. */
  readonly groups?: readonly { readonly label: string; readonly options: readonly Option[] }[];
}

export function SelectField({
  name,
  id = name,
  label,
  hint,
  error,
  value,
  options,
  groups = [],
}: SelectProps) {
  return (
    <Field name={id} label={label} hint={hint} error={error}>
      <select id={id} name={name} {...describedBy(id, hint, error)}>
        <Options options={options} value={value} />
        {groups.map((group) => (
          <optgroup label={group.label}>
            <Options options={group.options} value={value} />
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

/** A choice that may be left open. */
export function OpenSelectField({
  value = '',
  open,
  options = [],
  ...field
}: Omit<SelectProps, 'value' | 'options'> & {
  readonly value: string | undefined;
  /** What it is called to choose nothing. */
  readonly open: string;
  readonly options?: readonly Option[];
}) {
  return <SelectField {...field} value={value} options={[{ value: '', label: open }, ...options]} />;
}

function Options({ options, value }: Pick<SelectProps, 'options' | 'value'>) {
  return (
    <>
      {options.map((option) => (
        <option value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </>
  );
}

interface ChoiceProps extends FieldProps {
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly kind: 'radio' | 'checkbox';
  /** `cards` for few that need explaining, `list` for many. */
  readonly look: 'cards' | 'list';
}

/** One or several of a list; each with its own label and hint. */
export function ChoiceField({ name, label, hint, error, options, chosen, kind, look }: ChoiceProps) {
  return (
    <FieldGroup name={name} label={label} hint={hint} error={error}>
      <div class={look === 'cards' ? 'cards' : 'scroll-list'} tabindex={look === 'list' ? 0 : undefined}>
        {options.map((option) => (
          <div class={option.depth ? `option depth-${Math.min(option.depth, 4)}` : 'option'}>
            <input
              type={kind}
              name={name}
              id={`${name}-${option.value}`}
              value={option.value}
              checked={chosen.includes(option.value)}
            />
            <label for={`${name}-${option.value}`}>
              {option.hint ? <strong>{option.label}</strong> : option.label}
              {option.hint && <div class="hint">{option.hint}</div>}
            </label>
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}

/** Several inputs that together are one field. */
export function FieldGroup({ name, label, hint, error, children }: PropsWithChildren<FieldProps>) {
  return (
    <fieldset class={error ? 'field wrong' : 'field'} {...describedBy(name, hint, error)}>
      <legend>{label}</legend>
      <Guidance name={name} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}

function Field({ name, label, hint, error, children }: PropsWithChildren<FieldProps>) {
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={name}>{label}</label>
      <Guidance name={name} hint={hint} error={error} />
      {children}
    </div>
  );
}

function Guidance({ name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${name}-error`}>
          {error}
        </p>
      )}
    </>
  );
}

function describedBy(name: string, hint: string | undefined, error: string | undefined) {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean);
  return {
    ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    ...(error && { 'aria-invalid': 'true' as const }),
  };
}
