import { type ShardedFiles, shardIndex } from '@/lib/search/shards/build'
import { openShards, type ShardedIndex } from '@/lib/search/shards/open'

/** A sharded index that nothing is loaded of yet, with a list of the shards that were fetched since. */
export interface Opened {
  open: ShardedIndex
  fetched: string[]
}

/** A sharded index, which can be opened by one reader after another. */
export function sharded(
  file: string,
  minLength?: number,
): Opened & { files: ShardedFiles; openAgain: () => Opened } {
  const files = shardIndex(file, minLength)
  const openAgain = () => {
    const fetched: string[] = []
    const open = openShards(files.root, async (kind, name) => {
      fetched.push(name)
      return files[kind][name] ?? ''
    })
    return { open, fetched }
  }
  return { ...openAgain(), files, openAgain }
}
