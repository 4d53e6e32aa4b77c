interface ChoicesProps {
  /** The name of the setting, as it is kept: see lib/http/headers.ts. */
  setting: 'theme' | 'size' | 'width'
  label: string
  /** Values by their words; '' is how the page comes. */
  values: Record<string, string>
  /** Whether the label is seen, or only heard. */
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
