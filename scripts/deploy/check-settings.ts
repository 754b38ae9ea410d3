import { Problem } from 'domain/problem'
import { settingsOf, webSettingsOf } from '../../cloud/functions/settings'
import type { FunctionConfig } from './config'

/** Throws `bad-input` where a function would not start with the variables that it is to have. */
export function checkSettings(functions: readonly FunctionConfig[], env: string): void {
  for (const { name, envVariables } of functions) {
    try {
      settingsOf({ ...envVariables, SCF_NAMESPACE: env })
      if (name === 'web') webSettingsOf(envVariables)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new Problem('bad-input', `The function ${name} would not start: ${reason}`)
    }
  }
}
