import { reactH } from '@/components/tools/react-h'
import { type Moment, moments } from '@/lib/tools/journey-map'
import type { MapMessages } from './shared/map-messages'
import { momentSign } from './shared/moment-sign'

/** The sign of a moment on a piece of line, shown beside its name. */
export const MomentMark = ({ moment }: { moment: Moment }) => (
  <svg className="figure" viewBox="0 0 40 28" width="40" height="28" aria-hidden="true">
    {moment !== 'magic' && (
      <path className="figure__line" d={moment === 'pain' ? 'M5 9h7M28 9h7' : 'M5 14h30'} />
    )}
    {momentSign(reactH, moment, { x: 20, y: moment === 'pain' ? 9 : 14 }, 'lying')}
  </svg>
)

/** The legend of the signs of a map. */
export const MomentKey = ({ messages }: { messages: MapMessages['moments'] }) => (
  <ul className="flex flex-wrap gap-x-6 gap-y-1 text-ink-2">
    {moments.map((moment) => (
      <li key={moment} className="flex items-center gap-2">
        <MomentMark moment={moment} />
        {messages[moment]}
      </li>
    ))}
  </ul>
)
