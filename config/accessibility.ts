import path from 'node:path'
import spoken from './spoken.json'

type Template = { mergeComponents: (context: unknown, components: object) => void }
type Platform = { template: Template; runtimePath: string | string[] }
type Context = { registerMethod: (method: { name: string; fn: (platform: Platform) => void }) => void }

/**
 * A Taro plugin: the templates pass on the attributes of spoken.json, which WeChat's screen readers understand and Taro
 * leaves out (WeChat, "Accessibility"). The runtime has to number them in the same way.
 */
export default function accessibility(context: Context): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      platform.template.mergeComponents(context, spoken)
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, 'accessibility-runtime.js')].flat()
    },
  })
}
