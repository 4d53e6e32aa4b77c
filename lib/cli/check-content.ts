import { formatProblem } from '../content/problem'
import { readContent } from '../content/read/read-content'

/** Prints every problem below `root`. Returns the exit code: 0 without problems, 1 with some. */
export async function checkContent(root: string): Promise<number> {
  const { store, problems } = await readContent(root)
  if (problems.length > 0) {
    for (const problem of problems) console.error(formatProblem(problem))
    console.error(
      `\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} to mend in ${root}/.`,
    )
    return 1
  }
  console.log(
    `Content is sound: ${store.listArticles().length} articles, ${store.listTerms().length} terms, ${store.listSources().length} sources.`,
  )
  return 0
}
