import { type Shards, shardIndex } from '@/lib/search/shards/build'
import { openShards, type ShardedIndex } from '@/lib/search/shards/open'

/** An index in pieces as a reader has it who has just come, with a list of what was fetched since. */
export interface Opened {
  open: ShardedIndex
  fetched: string[]
}

/** An index cut into pieces, which can be opened by one reader after another. */
export function inPieces(file: string, least?: number): Opened & { cut: Shards; openAgain: () => Opened } {
  const cut = shardIndex(file, least)
  const openAgain = () => {
    const fetched: string[] = []
    const open = openShards(cut.index, async (kind, name) => {
      fetched.push(name)
      return (kind === 'places' ? cut.pieces : cut.heads)[name] ?? ''
    })
    return { open, fetched }
  }
  return { ...openAgain(), cut, openAgain }
}
