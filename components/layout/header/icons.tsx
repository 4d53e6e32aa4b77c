/** Icons that the fonts lack. All are decorative, beside text or a label. */

const strokes = { fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeLinecap: 'round' } as const

export const SearchIcon = ({ size = 20 }: { size?: number }) => (
  <svg className="flex-none" {...strokes} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="8.5" cy="8.5" r="5.5" />
    <path d="m12.8 12.8 5 5" />
  </svg>
)

export const MenuIcon = () => (
  <svg className="flex-none" {...strokes} width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
    <path d="M2 7.5h18M2 14.5h18" />
    <path d="m4 4 14 14M18 4 4 18" />
  </svg>
)
