interface ChoicesProps {
  /** Storage key of the setting, which the bootstrap script in lib/http/headers.ts reads too. */
  setting: 'theme' | 'size' | 'width'
  label: string
  /** Labels by value; '' is the default. */
  values: Record<string, string>
  /** Whether the label is visible, or for screen readers only. */
  isLabelled?: boolean
}

/** A setting as a row of buttons, one of them pressed. */
export function Choices({ setting, label, values, isLabelled = false }: ChoicesProps) {
  return (
    <fieldset className="choices">
      <legend className={isLabelled ? undefined : 'sr-only'}>{label}</legend>
      {Object.entries(values).map(([value, words]) => (
        <button
          key={value}
          type="button"
          className="chip"
          data-setting={setting}
          value={value}
          aria-pressed={value === ''}
        >
          {words}
        </button>
      ))}
    </fieldset>
  )
}
