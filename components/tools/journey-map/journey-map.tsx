import { exampleMap, type ToolOf } from '@/lib/content/tools'
import { languageFile } from '@/lib/languages/language-file'
import { MapView } from './map-view'
import type { MapWords } from './map-words'
import './journey-map.css'

/**
 * The example as a drawing and in words, to be read and printed by everyone. With script, journey-map.island.ts puts a
 * map in its place that can be edited.
 */
export function JourneyMapTool({ tool }: { tool: ToolOf<'journey-map'> }) {
  const { strings } = languageFile(tool.language)
  const map = exampleMap(tool)
  const words: MapWords = {
    ...strings.map,
    fields: tool.fields,
    lanes: tool.lanes,
    emotion: tool.emotion,
    marks: tool.marks,
    stages: tool.stages,
    exampleMap: map,
    language: tool.language,
  }
  return (
    <div className="journey" data-journey={JSON.stringify(words)}>
      <p className="journey-status screen-only" role="status" data-status="" />
      <details className="map-example" data-example="" open>
        <summary>
          <h2>{strings.map.example}</h2>
        </summary>
        <p className="tool-note">{tool.example.disclaimer}</p>
        <MapView map={map} tool={tool} />
        <p className="map-lesson">{tool.example.lesson}</p>
      </details>
      <div data-editor="" />
      <noscript>
        <p className="answers-foot screen-only">{strings.withoutScript}</p>
      </noscript>
    </div>
  )
}
