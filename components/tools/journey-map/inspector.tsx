import { formatMessage } from '@/lib/i18n/format'
import { laneNames, MAX_EMOTION, MAX_TEXT_LENGTH, MIN_EMOTION, moments } from '@/lib/tools/journey-map'
import { MomentMark } from './moment-key'
import { formatEmotion, type MapMessages, scoreOf } from './shared/map-messages'

/** The editor of the chosen stage: below the map, or on phones a sheet at the bottom of the window. */
export function Inspector({ messages }: { messages: MapMessages }) {
  const [first] = messages.exampleMap.stages
  return (
    <section
      className="stage-inspector screen-only"
      aria-labelledby="chosen-stage"
      data-inspector=""
      data-enhance=""
    >
      <div className="flex items-baseline gap-3 text-sm text-ink-3 max-lg:items-center max-lg:px-(--gutter) max-lg:pt-2">
        <h2
          id="chosen-stage"
          className="stage-inspector__title current-mark font-serif text-h3/[1.25] font-medium text-ink max-lg:flex-1 max-lg:truncate"
          data-chosen=""
        >
          {first?.name}
        </h2>
        <span className="whitespace-nowrap" data-place="">
          {formatMessage(messages.place, { number: 1, all: messages.exampleMap.stages.length })}
        </span>
        <button
          type="button"
          className="stage-inspector__fold ms-auto me-[-0.6rem] grid size-11 flex-none cursor-pointer place-items-center lg:hidden"
          aria-expanded="true"
          aria-controls="inspector-body"
          aria-label={messages.fold}
          data-do="fold"
        >
          <svg
            className="flex-none"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinecap="round"
            width="20"
            height="20"
            viewBox="0 0 20 20"
            aria-hidden="true"
          >
            <path d="m4 7 6 6 6-6" />
          </svg>
        </button>
      </div>
      <div
        className="stage-inspector__body grid gap-x-10 gap-y-5 max-lg:overflow-y-auto max-lg:px-(--gutter) max-lg:pt-1 max-lg:pb-5 lg:mt-4 lg:grid-cols-[13rem_minmax(0,1fr)_21rem]"
        id="inspector-body"
      >
        <label className="stage-inspector__name grid content-start gap-1 text-sm">
          <span className="text-2xs/[1.45] font-semibold text-ink-3 max-lg:sr-only">{messages.name}</span>
          <input
            className="field w-full px-3 py-[0.45rem] text-sm max-lg:px-2 max-lg:font-serif max-lg:text-[1.25rem]/[1.25] max-lg:font-medium"
            type="text"
            maxLength={80}
            defaultValue={first?.name}
            data-stage-field="name"
          />
        </label>
        <div>
          <label className="text-sm font-semibold text-ink" htmlFor="emotion" data-emotion="">
            {formatMessage(messages.emotionIs, { emotion: formatEmotion(first?.emotion ?? 0, messages) })}
          </label>
          <div className="flex min-h-11 items-center gap-3 text-sm text-ink-3">
            <span aria-hidden="true">{scoreOf(MIN_EMOTION)}</span>
            <input
              id="emotion"
              className="stage-inspector__range"
              type="range"
              min={MIN_EMOTION}
              max={MAX_EMOTION}
              step={1}
              defaultValue={first?.emotion}
              data-range=""
            />
            <span aria-hidden="true">{scoreOf(MAX_EMOTION)}</span>
          </div>
          <p className="mt-[0.4rem] text-xs/[1.45] text-ink-3 max-lg:hidden">
            {withKeys(messages.emotionHint)}
          </p>
        </div>
        <fieldset>
          <legend className="text-sm font-semibold text-ink">{messages.kind}</legend>
          <div className="mt-2 grid grid-cols-3 rounded-control border border-edge">
            {moments.map((moment) => (
              <label key={moment} className="stage-inspector__moment">
                <input className="sr-only" type="radio" name="moment" value={moment} data-moment="" />
                <MomentMark moment={moment} />
                {messages.moments[moment]}
              </label>
            ))}
          </div>
          <p className="mt-[0.4rem] text-xs/[1.45] text-ink-3 max-lg:hidden" data-magic-when="" hidden>
            {messages.magicWhen}
          </p>
        </fieldset>
        <fieldset className="grid grid-cols-1 gap-x-4 gap-y-[0.9rem] md:col-span-full md:grid-cols-3 lg:grid-cols-4">
          <legend className="sr-only">{messages.texts}</legend>
          {laneNames.map((lane) => (
            <label key={lane} className="grid content-start gap-1 text-sm" data-lane={lane}>
              <span className="text-2xs/[1.45] font-semibold text-ink-3">{messages.lanes[lane].name}</span>
              <textarea
                className="field w-full px-3 py-[0.45rem] text-sm"
                rows={2}
                maxLength={MAX_TEXT_LENGTH}
                placeholder={messages.lanes[lane].hint}
                data-stage-field={lane}
              />
            </label>
          ))}
        </fieldset>
        <p className="flex flex-wrap gap-2 md:col-span-full">
          {(['earlier', 'later', 'remove'] as const).map((act) => (
            <button key={act} type="button" className="chip" data-do={act}>
              {messages[act]}
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
      <kbd className="keycap">↑</kbd> <kbd className="keycap">↓</kbd>
      {after}
    </>
  )
}
