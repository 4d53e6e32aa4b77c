import type { Topic } from '@/lib/content/topics'
import type { Language } from '@/lib/languages/language'
import { topicPath } from '@/lib/site/paths'

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
