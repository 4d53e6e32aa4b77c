import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The client modules of the build's pages that are not the framework's own, as problems. A page without the runtime
 * cannot run them: code for the browser belongs in an island.
 */
export async function foreignClientModules(distDir: string): Promise<string[]> {
  const entries = await readdir(join(distDir, 'server'), { recursive: true, withFileTypes: true })
  const manifests = entries.filter(
    (entry) => entry.isFile() && entry.name.endsWith('client-reference-manifest.js'),
  )
  if (manifests.length === 0)
    return [
      'no client-reference manifest was found: the framework’s output looks different from what this adapter knows',
    ]
  const named = await Promise.all(
    manifests.map(async ({ parentPath, name }) => ({
      name,
      modules: clientModulesIn(await readFile(join(parentPath, name), 'utf8')),
    })),
  )
  return [
    ...named
      .filter(({ modules }) => modules === undefined)
      .map(({ name }) => `${name} cannot be read: it looks different from what this adapter knows`),
    ...[...new Set(named.flatMap(({ modules }) => modules ?? []))]
      .filter((module) => !module.includes('node_modules/next/'))
      .map((module) => `${module} is a client component: write it as an island (*.island.ts)`),
  ]
}

/** The modules a manifest names, or undefined when it is not understood. It is a script that assigns one JSON object. */
export function clientModulesIn(manifest: string): string[] | undefined {
  const json = /=\s*(\{.*\})\s*;?\s*$/s.exec(manifest)?.[1]
  try {
    const { clientModules } = JSON.parse(json ?? '') as { clientModules?: Record<string, unknown> }
    return clientModules && Object.keys(clientModules).map((module) => module.replaceAll('\\', '/'))
  } catch {
    return undefined
  }
}
