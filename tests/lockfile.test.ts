import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Locked {
  version?: string
  resolved?: string
  integrity?: string
  link?: boolean
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>
}
const installed = Object.entries(packages).filter(([path]) => path !== '')

/** The paths of packages for which something holds. */
const those = (holds: (locked: Locked) => boolean) =>
  installed.filter(([, locked]) => holds(locked)).map(([path]) => path)

test('every package is locked with a checksum, so that what is installed is what was tested', () => {
  expect(installed.length).toBeGreaterThan(100)
  expect(those(({ integrity }) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''))).toEqual([])
})

test('every package comes from the registry: none from a folder, a repository or an address of its own', () => {
  expect(those(({ link }) => link === true)).toEqual([])
  expect(
    those(
      ({ resolved = 'https://registry.npmjs.org/' }) => !resolved.startsWith('https://registry.npmjs.org/'),
    ),
  ).toEqual([])
  expect(those(({ version }) => !/^\d+\.\d+\.\d+(-[\w.]+)?(\+[\w.]+)?$/.test(version ?? ''))).toEqual([])
})

test('versions in package.json are exact', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  )
  expect(loose).toEqual([])
})
