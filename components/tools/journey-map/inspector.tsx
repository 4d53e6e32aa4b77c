import { formatMessage } from '@/lib/i18n/format'
import { laneNames, MAX_EMOTION, MAX_TEXT_LENGTH, MIN_EMOTION, moments } from '@/lib/tools/journey-map'
import { MomentMark } from './moment-key'
import { emotionInWords, type MapWords, scoreOf } from './shared/map-messages'

/** Where the chosen stage is edited: below the map, or on phones a sheet at the foot of the window. */
export function Inspector({ words }: { words: MapWords }) {
  const [first] = words.exampleMap.stages
  return (
    <section
      className="stage-inspector screen-only"
      aria-labelledby="chosen-stage"
      data-inspector=""
      data-enhance=""
    >
      <div className="stage-inspector__head">
        <h2
          id="chosen-stage"
          className="stage-inspector__title here font-serif text-h3/[1.25] font-medium text-ink"
          data-chosen=""
        >
          {first?.name}
        </h2>
        <span className="whitespace-nowrap" data-place="">
          {formatMessage(words.place, { number: 1, all: words.exampleMap.stages.length })}
        </span>
        <button
          type="button"
          className="stage-inspector__fold"
          aria-expanded="true"
          aria-controls="inspector-body"
          aria-label={words.fold}
          data-do="fold"
        >
          <svg className="icon" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <path d="m4 7 6 6 6-6" />
          </svg>
        </button>
      </div>
      <div className="stage-inspector__body" id="inspector-body">
        <label className="labelled-field stage-inspector__name">
          <span className="text-sm font-semibold text-ink">{words.name}</span>
          <input
            className="field"
            type="text"
            maxLength={80}
            defaultValue={first?.name}
            data-stage-field="name"
          />
        </label>
        <div>
          <label className="text-sm font-semibold text-ink" htmlFor="emotion" data-emotion="">
            {formatMessage(words.emotionIs, { emotion: emotionInWords(first?.emotion ?? 0, words) })}
          </label>
          <div className="flex min-h-11 items-center gap-3 text-sm text-ink-3">
            <span aria-hidden="true">{scoreOf(MIN_EMOTION)}</span>
            <input
              id="emotion"
              className="emotion-range"
              type="range"
              min={MIN_EMOTION}
              max={MAX_EMOTION}
              step={1}
              defaultValue={first?.emotion}
              data-range=""
            />
            <span aria-hidden="true">{scoreOf(MAX_EMOTION)}</span>
          </div>
          <p className="stage-inspector__hint">{withKeys(words.emotionHint)}</p>
        </div>
        <fieldset>
          <legend className="text-sm font-semibold text-ink">{words.kind}</legend>
          <div className="mt-2 grid grid-cols-3 rounded-control border border-edge">
            {moments.map((moment) => (
              <label key={moment} className="moment-choice">
                <input className="sr-only" type="radio" name="moment" value={moment} data-moment="" />
                <MomentMark moment={moment} />
                {words.moments[moment]}
              </label>
            ))}
          </div>
          <p className="stage-inspector__hint" data-magic-when="" hidden>
            {words.magicWhen}
          </p>
        </fieldset>
        <fieldset className="grid grid-cols-1 gap-x-4 gap-y-[0.9rem] md:col-span-full md:grid-cols-3 lg:grid-cols-4">
          <legend className="sr-only">{words.texts}</legend>
          {laneNames.map((lane) => (
            <label key={lane} className="labelled-field" data-lane={lane}>
              <span className="text-2xs/[1.45] font-semibold text-ink-3">{words.lanes[lane].name}</span>
              <textarea
                className="field"
                rows={2}
                maxLength={MAX_TEXT_LENGTH}
                placeholder={words.lanes[lane].hint}
                data-stage-field={lane}
              />
            </label>
          ))}
        </fieldset>
        <p className="flex flex-wrap gap-2 md:col-span-full">
          {(['earlier', 'later', 'remove'] as const).map((act) => (
            <button key={act} type="button" className="chip" data-do={act}>
              {words[act]}
            </button>
          ))}
        </p>
      </div>
    </section>
  )
}

/** The hint, with its keys drawn as keys. */
function withKeys(hint: string) {
  const [before, after] = hint.split('{keys}')
  return (
    <>
      {before}
      <kbd className="key">↑</kbd> <kbd className="key">↓</kbd>
      {after}
    </>
  )
}
