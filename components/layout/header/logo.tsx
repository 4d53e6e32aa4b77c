/** The site's logo: a dot travels along a line and becomes a fan. */
export function Logo({ className = '' }: { className?: string }) {
  return (
    <svg viewBox="0 0 56 24" className={`figure ${className}`} width="56" height="24" aria-hidden="true">
      <path className="figure__line" d="M6 17.5C18 17.5 24 9.5 42 10" />
      <circle className="figure__dot" cx="6" cy="17.5" r="4.5" />
      <circle className="figure__ring" cx="45" cy="11" r="8.5" />
      <circle className="figure__dot" cx="45" cy="11" r="4.5" />
    </svg>
  )
}
