import { reactH } from '@/components/tools/react-h'
import { exampleMap, type ToolOf } from '@/lib/content/schemas/tools'
import { formatMessage } from '@/lib/i18n/format'
import { messages } from '@/lib/i18n/messages'
import { posterFormats, sheetsAcross, sheetsDown } from '@/lib/tools/poster'
import { WithoutScript } from '../without-script'
import { Inspector } from './inspector'
import { MapFacts } from './map-facts'
import { MomentKey } from './moment-key'
import type { MapMessages } from './shared/map-messages'
import { mapTable } from './shared/map-table'
import { posterScene } from './shared/poster-scene'
import './journey-map.css'

/**
 * The example as a table with its curve, which can be read and printed without script. journey-map.island.ts makes
 * it editable in place.
 */
export function JourneyMapTool({ tool }: { tool: ToolOf<'journey-map'> }) {
  const { strings, locale } = messages(tool.language)
  const map = exampleMap(tool)
  const words: MapMessages = {
    ...strings.map,
    fields: tool.fields,
    lanes: tool.lanes,
    emotion: tool.emotion,
    marks: tool.marks,
    stages: tool.stages,
    exampleMap: map,
    locale,
  }
  return (
    <div className="journey" data-journey={JSON.stringify(words)}>
      <div className="map-bar">
        <p className="map-title">{map.title}</p>
        <label className="map-title-field screen-only" data-enhance="">
          <span className="sr-only">{tool.fields.title}</span>
          <input className="field" type="text" maxLength={200} defaultValue={map.title} data-field="title" />
        </label>
        <p className="map-kept screen-only" data-kept="" data-enhance="">
          {words.example}
        </p>
        <p className="map-acts screen-only" data-enhance="">
          <button type="button" className="link" data-do="undo" disabled>
            {words.undo}
          </button>
          <button type="button" className="button-2" data-do="add">
            {words.addStage}
          </button>
          <button type="button" className="button" data-do="print">
            {words.print}
          </button>
        </p>
      </div>
      <MapFacts map={map} fields={tool.fields} />
      <p className="journey-status screen-only" role="status" data-status="" data-enhance="" />
      <p className="sr-only" role="status" data-said="" />
      <div data-map="">{mapTable(reactH, map, words)}</div>
      <div className="map-key">
        <MomentKey words={words.moments} />
        <button type="button" className="link" aria-pressed="false" data-do="table" data-enhance="">
          {words.asTable}
        </button>
      </div>
      <Inspector words={words} />
      <div className="map-example" data-example="">
        <p className="tool-note">{tool.example.disclaimer}</p>
        <p className="map-lesson">{tool.example.lesson}</p>
      </div>
      <div className="map-file screen-only" data-enhance="">
        {(['beginEmpty', 'begin', 'save', 'open', 'erase'] as const).map((act) => (
          <button key={act} type="button" className="link" data-do={act}>
            {words[act]}
          </button>
        ))}
        <input
          type="file"
          accept=".json,application/json"
          className="sr-only"
          tabIndex={-1}
          aria-label={words.open}
          data-file=""
        />
      </div>
      <p className="tool-note screen-only" data-enhance="">
        {words.keys}
      </p>
      <section className="poster screen-only" aria-labelledby="poster">
        <h2 id="poster">{words.posterTitle}</h2>
        <p>{words.posterText}</p>
        <div data-scene="">{posterScene(reactH, map, 'roll', words)}</div>
        <fieldset className="poster-formats" data-enhance="">
          <legend className="sr-only">{words.format}</legend>
          {posterFormats.map((format) => (
            <label key={format} className="chip">
              <input
                className="sr-only"
                type="radio"
                name="format"
                value={format}
                defaultChecked={format === 'roll'}
              />
              {formatMessage(words.formats[format], { count: sheetsAcross * sheetsDown })}
            </label>
          ))}
        </fieldset>
        <p className="tool-note" data-format-note="" data-enhance="">
          {words.formatNotes.roll}
        </p>
        <p data-enhance="">
          <button type="button" className="link" data-do="downloadDrawing">
            {words.downloadDrawing}
          </button>
        </p>
      </section>
      <div className="paper-only" data-poster="" />
      <WithoutScript>{strings.withoutScript}</WithoutScript>
    </div>
  )
}
