/** Ids of documents that the API gives under another name: clients know this tool by the name it had first. */
const publicIds: Record<string, string> = { 'tool/self-assessment': 'maturity-check' }

/** The id of a document as the API gives it. */
export const publicId = ({ kind, id }: { kind: string; id: string }): string =>
  publicIds[`${kind}/${id}`] ?? id
