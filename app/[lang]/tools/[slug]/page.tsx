import { ToolRoute, toolMetadata, toolParams } from '@/components/tools/tool-route'

// A folder of its own: the styles of tools are no business of articles.
export const dynamicParams = false
export const generateStaticParams = toolParams('en')
export const generateMetadata = toolMetadata
export default ToolRoute
