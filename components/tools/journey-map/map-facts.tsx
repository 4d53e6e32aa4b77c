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
      <dl className="journey-map__facts mt-4 flex flex-wrap gap-x-10 gap-y-2 text-sm">
        {(['persona', 'goal'] as const).map((name) => (
          <div key={name}>
            <dt className="text-2xs/[1.45] font-semibold text-ink-3">{fields[name]}</dt>
            <dd data-fact={name}>{map[name]}</dd>
          </div>
        ))}
        <div>
          <dt className="text-2xs/[1.45] font-semibold text-ink-3">{fields.kind}</dt>
          <dd data-fact="kind">{kinds[map.kind]}</dd>
        </div>
      </dl>
      <div
        className="screen-only mt-4 grid gap-x-4 gap-y-3 md:grid-cols-[repeat(2,minmax(0,1fr))_minmax(0,0.6fr)]"
        data-enhance=""
      >
        {(['persona', 'goal'] as const).map((name) => (
          <label key={name} className="grid content-start gap-1 text-sm">
            <span className="text-2xs/[1.45] font-semibold text-ink-3">{fields[name]}</span>
            <input
              className="field w-full px-3 py-[0.45rem] text-sm"
              type="text"
              maxLength={200}
              defaultValue={map[name]}
              data-field={name}
            />
          </label>
        ))}
        <label className="grid content-start gap-1 text-sm">
          <span className="text-2xs/[1.45] font-semibold text-ink-3">{fields.kind}</span>
          <select
            className="field w-full px-3 py-[0.45rem] text-sm"
            defaultValue={map.kind}
            data-field="kind"
          >
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
