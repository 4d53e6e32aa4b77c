/** Every tool, by the base name of its content files. */
export const toolNames = ['journey-map', 'self-assessment', 'roadmap-checklist', 'tips-card'] as const

export type ToolName = (typeof toolNames)[number]

export const isToolName = (name: string): name is ToolName => (toolNames as readonly string[]).includes(name)
