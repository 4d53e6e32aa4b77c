import { expect, test } from 'vitest'
import {
  clientImportsFromOutside,
  crowdedFolders,
  domOutsideClient,
  importCircles,
  importGraph,
  longFiles,
  oneSidedImportsInShared,
  outsideRooms,
  upwardImports,
} from './walls'

// Each wall of house.test.ts, tried on a made-up repository with one offence.

const graphOf = (files: Record<string, string>) => importGraph(new Map(Object.entries(files)))

test('every kind of import is read', () => {
  const graph = graphOf({
    'lib/a/x.ts': [
      "import { b } from '@/lib/b/y'",
      "import type { C } from '../c'",
      "export { d } from './d'",
      "import {\n  e,\n} from './e'",
      "const f = () => import('./f')",
      "type G = typeof import('./g')",
      "import './h.css'",
      "import { readFileSync } from 'node:fs'",
    ].join('\n'),
    'lib/b/y.tsx': '',
    'lib/c/index.ts': '',
    'lib/a/d.ts': '',
  })
  expect(graph.get('lib/a/x.ts')).toEqual([
    'lib/b/y.tsx',
    'lib/c/index.ts',
    'lib/a/d.ts',
    'lib/a/e',
    'lib/a/f',
    'lib/a/g',
    'lib/a/h.css',
    'node:fs',
  ])
})

test('an import from a lower room to a higher one is found, of a type and by a relative path too', () => {
  const graph = graphOf({
    'lib/low/a.ts': "import type { B } from '../high/b'",
    'lib/high/b.ts': "import { c } from '../low/c'",
    'lib/low/c.ts': '',
  })
  expect(upwardImports(graph, ['lib/low', 'lib/high'])).toEqual(['lib/low/a.ts imports lib/high/b.ts'])
})

test('a file in no room is found', () => {
  const graph = graphOf({ 'lib/low/a.ts': '', 'lib/b.ts': '', 'app/c.ts': '' })
  expect(outsideRooms(graph, 'lib', ['lib/low'])).toEqual(['lib/b.ts'])
})

test('a circle is found, closed by a type or through a third file, and nothing else', () => {
  const graph = graphOf({
    'lib/a.ts': "import { b } from './b'",
    'lib/b.ts': "import { c } from './c'",
    'lib/c.ts': "import type { A } from './a'\nimport { d } from './d'",
    'lib/d.ts': '',
    'lib/e.ts': "import { d } from './d'\nimport { a } from './a'",
  })
  expect(importCircles(graph)).toEqual([['lib/a.ts', 'lib/b.ts', 'lib/c.ts']])
})

test('browser code that a page imports is found; an island may', () => {
  const graph = graphOf({
    'components/x/x.tsx': "import type { Y } from './client/y'",
    'components/x/client/y.ts': "import { z } from './z'",
    'components/x/client/z.ts': '',
    'components/x/w.worker.ts': "import { z } from './client/z'",
  })
  expect(clientImportsFromOutside(graph)).toEqual(['components/x/x.tsx imports components/x/client/y.ts'])
})

test.each(['../client/y', 'node:fs', '@/lib/content/store', 'react'])(
  'shared code with %s is found',
  (name) => {
    const graph = graphOf({
      'components/x/shared/x.ts': `import { y } from '${name}'\nimport { format } from '@/lib/i18n/format'`,
      'components/x/client/y.ts': '',
      'lib/content/store/index.ts': '',
      'lib/i18n/format.ts': '',
    })
    expect(oneSidedImportsInShared(graph)).toHaveLength(1)
  },
)

test('use of the DOM is found outside client folders, and not in comments or texts', () => {
  const sources = new Map([
    ['components/x/a.ts', 'const a = document.querySelector("a")'],
    ['components/x/b.ts', 'const width = (element: HTMLElement) => element.offsetWidth'],
    ['components/x/c.ts', '// document.querySelector\nconst script = `window.name`'],
    ['components/x/client/d.ts', 'localStorage.clear()'],
  ])
  expect(domOutsideClient(sources)).toEqual(['components/x/a.ts', 'components/x/b.ts'])
})

test('a folder with too many names is found, with its folders counted once', () => {
  const files = ['lib/a/x.ts', 'lib/a/y.ts', 'lib/b.ts', 'lib/c/d/e.ts']
  expect(crowdedFolders(files, 2)).toEqual(['lib'])
})

test('a file with too many lines is found', () => {
  const sources = new Map([
    ['a.ts', 'x\n'.repeat(3)],
    ['b.ts', 'x\n'.repeat(2)],
  ])
  expect(longFiles(sources, 2)).toEqual(['a.ts'])
})
