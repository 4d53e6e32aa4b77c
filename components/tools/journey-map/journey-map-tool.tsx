import { reactH } from '@/components/tools/react-h'
import { exampleMap, type ToolOf } from '@/lib/content/schemas/tools'
import { formatMessage } from '@/lib/i18n/format'
import { messages } from '@/lib/i18n/messages'
import { numberWord } from '@/lib/i18n/number-words'
import { MAX_STAGES, MIN_STAGES } from '@/lib/tools/journey-map'
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
  const mapMessages: MapMessages = {
    ...strings.map,
    readErrors: {
      ...strings.map.readErrors,
      stages: formatMessage(strings.map.readErrors.stages, {
        min: numberWord(tool.language, MIN_STAGES),
        max: numberWord(tool.language, MAX_STAGES),
      }),
    },
    fields: tool.fields,
    lanes: tool.lanes,
    emotion: tool.emotion,
    marks: tool.marks,
    stages: tool.stages,
    exampleMap: map,
    locale,
  }
  return (
    <div className="journey-map" data-journey={JSON.stringify(mapMessages)}>
      <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-3">
        <p className="journey-map__title font-serif text-h3/[1.25] font-medium" data-fact="title">
          {map.title}
        </p>
        <label className="screen-only basis-full md:basis-[28rem]" data-enhance="">
          <span className="sr-only">{tool.fields.title}</span>
          <input
            className="field min-h-[3.375rem] w-full px-3 font-serif text-item/[1.25] font-medium md:px-[1.1rem]"
            type="text"
            maxLength={200}
            defaultValue={map.title}
            data-field="title"
          />
        </label>
        <p
          className="journey-map__stored screen-only grow basis-full text-sm text-ink-3 md:basis-36"
          data-kept=""
          data-enhance=""
        >
          {mapMessages.example}
        </p>
        <p
          className="screen-only flex w-full flex-wrap items-center gap-[0.6rem] md:ms-auto md:w-auto"
          data-enhance=""
        >
          <button
            type="button"
            className="link tool-page__link me-[0.6rem] w-full text-start font-strong disabled:cursor-default disabled:text-ink-3 disabled:no-underline md:w-auto"
            data-do="undo"
            disabled
          >
            {mapMessages.undo}
          </button>
          <button type="button" className="tool-page__button max-md:grow max-md:px-3" data-do="add">
            {mapMessages.addStage}
          </button>
          <button type="button" className="button max-md:grow max-md:px-3" data-do="print">
            {mapMessages.print}
          </button>
        </p>
      </div>
      <MapFacts map={map} fields={tool.fields} />
      <p
        className="screen-only mt-3 min-h-[1.45em] text-sm text-ink-2"
        role="status"
        data-status=""
        data-enhance=""
      />
      <p className="sr-only" role="status" data-said="" />
      <div data-map="">{mapTable(reactH, map, mapMessages)}</div>
      <div className="mt-2 flex flex-wrap items-center justify-between gap-x-8 text-sm">
        <MomentKey messages={mapMessages.moments} />
        <button
          type="button"
          className="link tool-page__link aria-pressed:font-semibold"
          aria-pressed="false"
          data-do="table"
          data-enhance=""
        >
          {mapMessages.asTable}
        </button>
      </div>
      <Inspector messages={mapMessages} />
      <div className="journey-map__example max-w-measure print:max-w-none" data-example="">
        <p className="mt-6 max-w-measure text-sm text-ink-3">{tool.example.disclaimer}</p>
        <p className="mt-3 font-serif text-item font-(--weight-body) print:mt-[1mm] print:text-[10pt]">
          {tool.example.lesson}
        </p>
      </div>
      <div className="screen-only mt-6 flex flex-wrap gap-x-6 text-sm" data-enhance="">
        {(['beginEmpty', 'begin', 'save', 'open', 'erase'] as const).map((act) => (
          <button key={act} type="button" className="link tool-page__link" data-do={act}>
            {mapMessages[act]}
          </button>
        ))}
        <input
          type="file"
          accept=".json,application/json"
          className="sr-only"
          tabIndex={-1}
          aria-label={mapMessages.open}
          data-file=""
        />
      </div>
      <p className="screen-only mt-6 max-w-measure text-sm text-ink-3" data-enhance="">
        {mapMessages.keys}
      </p>
      <section className="screen-only mt-16 border-t-2 border-ink pt-4" aria-labelledby="poster">
        <h2 id="poster" className="font-serif text-h2 font-medium">
          {mapMessages.posterTitle}
        </h2>
        <p className="mt-2 max-w-measure">{mapMessages.posterText}</p>
        <div data-scene="">{posterScene(reactH, map, 'roll', mapMessages)}</div>
        <fieldset className="mt-5 flex flex-wrap gap-[0.6rem]" data-enhance="">
          <legend className="sr-only">{mapMessages.format}</legend>
          {posterFormats.map((format) => (
            <label key={format} className="chip">
              <input
                className="sr-only"
                type="radio"
                name="format"
                value={format}
                defaultChecked={format === 'roll'}
              />
              {formatMessage(mapMessages.formats[format], { count: sheetsAcross * sheetsDown })}
            </label>
          ))}
        </fieldset>
        <p
          className="mt-3 min-h-[4.5em] max-w-measure text-sm text-ink-3"
          data-format-note=""
          data-enhance=""
        >
          {mapMessages.formatNotes.roll}
        </p>
        <p data-enhance="">
          <button type="button" className="link tool-page__link" data-do="downloadDrawing">
            {mapMessages.downloadDrawing}
          </button>
        </p>
      </section>
      <div className="print-only" data-poster="" />
      <WithoutScript>{strings.withoutScript}</WithoutScript>
    </div>
  )
}
