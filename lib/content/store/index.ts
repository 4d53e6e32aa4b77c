import { join } from 'node:path'
import { formatProblem } from '../problem'
import { contentFingerprint } from '../read/content-fingerprint'
import { type ParsedFiles, readContent } from '../read/read-content'
import type { ContentStore } from './content-store'

/** For how long in development a fingerprint is trusted: one request asks for the content many times. */
const FINGERPRINT_MILLISECONDS = 25

const parsedFiles: ParsedFiles = new Map()
let current: { store: Promise<ContentStore>; fingerprint: string } | undefined
let lastSound: ContentStore | undefined
let checking: { fingerprint: string; at: number } | undefined

/**
 * The content of the site: the one way to get at it. Rejects with the list of problems where content has any. Read once
 * per process; in development read anew when a file below content/ was changed, added or removed, and as it last was
 * without problems while it has some, which `npm run dev` shows over the page.
 */
export async function contentStore(): Promise<ContentStore> {
  const root = join(process.cwd(), 'content')
  if (process.env.NODE_ENV !== 'development') {
    current ??= { store: readSoundContent(root), fingerprint: '' }
    return current.store
  }
  const fingerprint = recentFingerprint(root)
  if (current?.fingerprint !== fingerprint) current = { store: readSoundContent(root), fingerprint }
  return current.store
}

function recentFingerprint(root: string): string {
  const now = Date.now()
  if (!checking || now - checking.at > FINGERPRINT_MILLISECONDS) {
    checking = { fingerprint: contentFingerprint(root), at: now }
  }
  return checking.fingerprint
}

async function readSoundContent(root: string): Promise<ContentStore> {
  const { store, problems } = await readContent(root, parsedFiles)
  if (problems.length === 0) {
    lastSound = store
    return store
  }
  if (process.env.NODE_ENV === 'development' && lastSound) return lastSound
  throw new Error(`Content has problems:\n${problems.map(formatProblem).join('\n')}`)
}
