import type { Topic } from '@/lib/content/schemas/topics'
import type { Language } from '@/lib/i18n/languages'
import { topicPath } from '@/lib/routing/paths'

/** Tags as links, in one line. */
export function TagLinks({ tags, language }: { tags: readonly Topic[]; language: Language }) {
  return tags.map((tag, index) => (
    <span key={tag.id}>
      {index > 0 && ', '}
      <a className="quiet-link" href={topicPath(language, tag[language].slug)}>
        {tag[language].name}
      </a>
    </span>
  ))
}
