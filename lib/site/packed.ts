import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { immutable } from './headers'

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}

/** The address at which the Brotli twin of a file of /assets is answered, or undefined where there is none. */
export function packedPath(path: string, acceptEncoding: string | null): string | undefined {
  if (!/^\/assets\/.+\.(js|txt)$/.test(path) || !/(^|[\s,])br\s*(,|$)/.test(acceptEncoding ?? ''))
    return undefined
  return path.replace('/assets/', '/packed/')
}

/**
 * Answers with a file that lib/build/compress.ts packed beforehand. `next start` itself knows gzip only, made anew for
 * each request; this is a tenth smaller, and made once.
 */
export async function answerPacked(file: readonly string[]): Promise<Response> {
  const kind = types[file.at(-1)?.split('.').at(-1) ?? '']
  // Names are plain: nothing can lead out of the folder.
  if (!kind || !file.every((part) => /^\w[\w.-]*$/.test(part))) return missing()
  const path = join(process.cwd(), '.generated', 'packed', `${join(...file)}.br`)
  const packed = await readFile(path).catch(() => undefined)
  if (!packed) return missing()
  return new Response(new Uint8Array(packed), {
    headers: {
      'Content-Type': kind,
      'Content-Encoding': 'br',
      'Content-Length': String(packed.length),
      'Cache-Control': immutable,
      Vary: 'Accept-Encoding',
    },
  })
}

const missing = () =>
  new Response('There is no such file.\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
