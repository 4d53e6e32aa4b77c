import type { ToolOf } from '@/lib/content/schemas/tools'
import type { JourneyMap } from '@/lib/tools/journey-map'

interface MapFactsProps {
  map: JourneyMap
  fields: ToolOf<'journey-map'>['fields']
}

/** Persona, goal and kind of a map: as text, and as fields where there is a script. */
export function MapFacts({ map, fields }: MapFactsProps) {
  const kinds = { 'as-is': fields.asIs, 'to-be': fields.toBe }
  return (
    <>
      <dl className="map-facts">
        {(['persona', 'goal'] as const).map((name) => (
          <div key={name}>
            <dt>{fields[name]}</dt>
            <dd data-fact={name}>{map[name]}</dd>
          </div>
        ))}
        <div>
          <dt>{fields.kind}</dt>
          <dd data-fact="kind">{kinds[map.kind]}</dd>
        </div>
      </dl>
      <div className="map-fields screen-only" data-enhance="">
        {(['persona', 'goal'] as const).map((name) => (
          <label key={name} className="labelled">
            <span>{fields[name]}</span>
            <input className="field" type="text" maxLength={200} defaultValue={map[name]} data-field={name} />
          </label>
        ))}
        <label className="labelled">
          <span>{fields.kind}</span>
          <select className="field" defaultValue={map.kind} data-field="kind">
            {Object.entries(kinds).map(([kind, name]) => (
              <option key={kind} value={kind}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
    </>
  )
}
