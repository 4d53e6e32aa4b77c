import { join } from 'node:path'
import { build } from 'esbuild'
import { generatedFolder } from '../generated'

/** The framework loads the adapter as plain JavaScript, before it has compiled anything. */
export async function writeAdapter(root: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['lib/build/adapter/index.ts'],
    outfile: join(generatedFolder, 'adapter.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  })
}
