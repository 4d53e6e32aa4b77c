import { answerPacked } from '@/lib/site/packed'

interface Props {
  params: Promise<{ file: string[] }>
}

/** Where proxy.ts sends requests for a file of /assets by browsers that take Brotli. It has no address of its own. */
export const GET = async (_: Request, { params }: Props) => answerPacked((await params).file)
