import { checkContent } from './check-content'
import { startArticle } from './new-article'
import { listTranslations } from './translations'

const usage = `Help for writers:
  npm run content -- check                  every problem in content/, with file and line
  npm run content -- new <language> <id>    starts an article from the template
  npm run content -- translations           articles that lack a translation, or trail theirs`

const [verb = '', ...rest] = process.argv.slice(2)

switch (verb) {
  case 'check':
    process.exitCode = await checkContent('content')
    break
  case 'new':
    process.exitCode = await startArticle('content', rest)
    break
  case 'translations':
    process.exitCode = await listTranslations('content')
    break
  default:
    console.error(verb ? `“${verb}” is not a command.\n\n${usage}` : usage)
    process.exitCode = 2
}
