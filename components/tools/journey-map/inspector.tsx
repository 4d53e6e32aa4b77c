import { formatMessage } from '@/lib/i18n/format'
import { laneNames, MAX_EMOTION, MAX_TEXT_LENGTH, MIN_EMOTION, moments } from '@/lib/tools/journey-map'
import { MomentMark } from './moment-key'
import { emotionInWords, type MapMessages, scoreOf } from './shared/map-messages'

/** The editor of the chosen stage: below the map, or on phones a sheet at the bottom of the window. */
export function Inspector({ words }: { words: MapMessages }) {
  const [first] = words.exampleMap.stages
  return (
    <section
      className="inspector screen-only"
      aria-labelledby="chosen-stage"
      data-inspector=""
      data-enhance=""
    >
      <div className="inspector-head">
        <h2 id="chosen-stage" className="here" data-chosen="">
          {first?.name}
        </h2>
        <span data-place="">
          {formatMessage(words.place, { number: 1, all: words.exampleMap.stages.length })}
        </span>
        <button
          type="button"
          className="inspector-fold"
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
      <div className="inspector-body" id="inspector-body">
        <label className="labelled stage-name">
          <span>{words.name}</span>
          <input
            className="field"
            type="text"
            maxLength={80}
            defaultValue={first?.name}
            data-stage-field="name"
          />
        </label>
        <div className="stage-emotion">
          <label htmlFor="emotion" data-emotion="">
            {formatMessage(words.emotionIs, { emotion: emotionInWords(first?.emotion ?? 0, words) })}
          </label>
          <div className="emotion-range">
            <span aria-hidden="true">{scoreOf(MIN_EMOTION)}</span>
            <input
              id="emotion"
              type="range"
              min={MIN_EMOTION}
              max={MAX_EMOTION}
              step={1}
              defaultValue={first?.emotion}
              data-range=""
            />
            <span aria-hidden="true">{scoreOf(MAX_EMOTION)}</span>
          </div>
          <p className="hint">{withKeys(words.emotionHint)}</p>
        </div>
        <fieldset className="stage-moment">
          <legend>{words.kind}</legend>
          <div className="moment-choices">
            {moments.map((moment) => (
              <label key={moment}>
                <input className="sr-only" type="radio" name="moment" value={moment} data-moment="" />
                <MomentMark moment={moment} />
                {words.moments[moment]}
              </label>
            ))}
          </div>
          <p className="hint" data-magic-when="" hidden>
            {words.magicWhen}
          </p>
        </fieldset>
        <fieldset className="stage-texts">
          <legend className="sr-only">{words.texts}</legend>
          {laneNames.map((lane) => (
            <label key={lane} className="labelled" data-lane={lane}>
              <span>{words.lanes[lane].name}</span>
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
        <p className="stage-buttons">
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

/** The hint, with its keys as `<kbd>` elements. */
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
