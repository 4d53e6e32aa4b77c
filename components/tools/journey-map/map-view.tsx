import { LineMark } from '@/components/figures/line-mark'
import type { ToolOf } from '@/lib/content/tools'
import { hasMagic, type JourneyMap, LEAST_EMOTION, laneNames, peakAndEnd } from '@/lib/tools/journey'
import { drawJourney, HEIGHT } from '@/lib/tools/journey-drawing'

/** A map to be read: the curve, and each stage with all that is said of it, stage by stage. */
export function MapView({ map, tool }: { map: JourneyMap; tool: ToolOf<'journey-map'> }) {
  const { width, curve, middle, points } = drawJourney(map.stages)
  const { repairFirst, remembered } = peakAndEnd(map.stages)
  return (
    <div className="map">
      <h3 className="map-title">{map.title}</h3>
      <dl className="map-facts">
        {(['persona', 'goal'] as const).map((name) => (
          <div key={name}>
            <dt>{tool.fields[name]}</dt>
            <dd>{map[name]}</dd>
          </div>
        ))}
        <div>
          <dt>{tool.fields.kind}</dt>
          <dd>{map.kind === 'as-is' ? tool.fields.asIs : tool.fields.toBe}</dd>
        </div>
      </dl>
      <svg className="figure map-curve" viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
        <path className="hair" d={`M0 ${middle}H${width}`} />
        <path className="line" d={curve} />
        {points.map(({ x, y, mark }) => (
          <LineMark key={x} x={x} y={y} mark={mark} size={1.5} />
        ))}
      </svg>
      <ol className="map-stages">
        {map.stages.map((stage, at) => (
          <li key={stage.name} className="map-stage">
            <h4>{stage.name}</h4>
            <p className="map-emotion">
              {stage.emotion > 0 ? `+${stage.emotion}` : String(stage.emotion).replace('-', '−')},{' '}
              {tool.emotion.scale[stage.emotion - LEAST_EMOTION]}
              {at === repairFirst && <b>{tool.marks.repairFirst}</b>}
              {remembered.includes(at) && <b>{tool.marks.remembered}</b>}
            </p>
            <dl>
              {laneNames
                .filter((lane) => (lane === 'mom' ? hasMagic(stage) : stage[lane]))
                .map((lane) => (
                  <div key={lane} data-lane={lane} className={lane === 'mom' ? 'magic' : undefined}>
                    <dt>{tool.lanes[lane].name}</dt>
                    {stage[lane].split('\n').map((line) => (
                      <dd key={line}>{line}</dd>
                    ))}
                  </div>
                ))}
            </dl>
          </li>
        ))}
      </ol>
    </div>
  )
}
